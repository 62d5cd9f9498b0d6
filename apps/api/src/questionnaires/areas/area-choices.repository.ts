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

  /**
   * Kelurahan and desa around an event, by their names in the form of `normaliseSearch`: those of its kecamatan, else
   * of its kabupaten or kota; the codes of all that bear a name.
   */
  async villagesNear(areaCode: string | null): Promise<ReadonlyMap<string, readonly string[]>> {
    if (areaCode === null) return new Map();
    const rows: { code: string; name: string }[] = await this.dataSource.query(
      `select code, search_text "name" from areas where level = 'village' and code > $1 || '.' and code < $1 || '/'
        union
       select area_code, search_text from area_aliases where area_code > $1 || '.' and area_code < $1 || '/'`,
      [areaCode.slice(0, 5)],
    );
    const isNear = ({ code }: { code: string }): boolean => code.startsWith(areaCode.slice(0, 8));
    const byName = new Map<string, string[]>();
    for (const { name } of rows) {
      const found = rows.filter((row) => row.name === name);
      const near = found.filter(isNear);
      byName.set(name, [...new Set((near.length > 0 ? near : found).map(({ code }) => code))]);
    }
    return byName;
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
