import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface AreaChoice {
  readonly code: string;
  readonly name: string;
}

const KNOWN_KEPT = 20_000;

/**
 * Areas as answers to a question. They belong to no organisation and the public asks for them without an event,
 * so this reads outside the unit of work, one pooled query each.
 */
@Injectable()
export class AreaChoices {
  /** Codes that were found; an area that is there stays there until the next edition of the list, and a restart. */
  private readonly known = new Set<string>();

  constructor(private readonly dataSource: DataSource) {}

  below(under: string | null): Promise<AreaChoice[]> {
    return this.dataSource.query(
      'select code, name from areas where parent_code is not distinct from $1 order by name, code',
      [under],
    );
  }

  /** Those of the codes that are no area. */
  async unknown(codes: readonly string[]): Promise<string[]> {
    const asked = codes.filter((code) => !this.known.has(code));
    if (asked.length === 0) return [];
    const rows: { code: string }[] = await this.dataSource.query(
      'select code from areas where code = any ($1::text[])',
      [asked],
    );
    if (this.known.size >= KNOWN_KEPT) this.known.clear();
    for (const { code } of rows) this.known.add(code);
    return asked.filter((code) => !this.known.has(code));
  }
}
