import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { visibleEvents, visiblePrograms } from '../row-scope';
import type { ObjectiveValues } from './programs.repository';

export interface ProgramRow {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly scheme: string | null;
  readonly eventCount: number;
}

export interface ProgramDetailRow extends ProgramRow {
  readonly fundingSource: string | null;
  readonly purpose: string | null;
  readonly objectives: ObjectiveValues[];
  readonly version: number;
}

@Injectable()
export class ProgramsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(id: string): Promise<ProgramDetailRow | null> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [organisationId, id];
    const rows: ProgramDetailRow[] = await manager.query(
      `select ${this.summaryColumns(values)}, p.funding_source "fundingSource", p.purpose, p.version,
              coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'code', o.code, 'text', o.text,
                                                            'target', o.target_percent) order by o.position)
                 from program_objectives o
                where o.organisation_id = p.organisation_id and o.program_id = p.id), '[]') objectives
         from programs p
        where p.organisation_id = $1 and p.id = $2 and ${visiblePrograms(actor, 'p', values)}`,
      values,
    );
    return rows[0] ?? null;
  }

  async isVisible(id: string): Promise<boolean> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [organisationId, id];
    const rows: unknown[] = await manager.query(
      `select 1 from programs p
        where p.organisation_id = $1 and p.id = $2 and ${visiblePrograms(actor, 'p', values)}`,
      values,
    );
    return rows.length === 1;
  }

  /** The newest year first; `after` is the year and id of the last row of the page before. */
  list(search: string | undefined, after: readonly string[] | null, limit: number): Promise<ProgramRow[]> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [
      organisationId,
      search?.trim() ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ];
    return manager.query(
      `select ${this.summaryColumns(values)}
         from programs p
        where p.organisation_id = $1
          and ($2::text is null or position(lower($2) in lower(p.title)) > 0)
          and ($3::int is null or (p.year, p.id) < ($3::int, $4::uuid))
          and ${visiblePrograms(actor, 'p', values)}
        order by p.year desc, p.id desc limit $5`,
      values,
    );
  }

  private summaryColumns(values: unknown[]): string {
    return `p.id, p.title, p.year, p.scheme,
      (select count(*)::int from events e where e.organisation_id = p.organisation_id and e.program_id = p.id
          and ${visibleEvents(this.unitOfWork.actor, 'e', values)}) "eventCount"`;
  }
}
