import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { AnalysisEntity } from './analysis.entity';

export type StoredAnalysis = Omit<AnalysisEntity, 'organisationId'>;
export type AnalysisRow = Pick<AnalysisEntity, 'id' | 'title' | 'createdBy' | 'createdAt'> & {
  readonly matched: number;
};

const COLUMNS =
  'id, title, design, tally, body_hash "bodyHash", created_by "createdBy", created_at "createdAt"';

@Injectable()
export class AnalysisRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first; `before` is the place of the last row of the page before. */
  list(limit: number, before: readonly string[] | null): Promise<AnalysisRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    const [createdAt = null, id = null] = before ?? [];
    return manager.query(
      `select id, title, (tally->'pairs'->>'pairs')::int matched, created_by "createdBy", created_at "createdAt"
         from analyses
        where organisation_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2::timestamptz, $3::uuid))
        order by created_at desc, id desc limit $4`,
      [organisationId, createdAt, id, limit],
    );
  }

  async find(id: string): Promise<StoredAnalysis | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: StoredAnalysis[] = await manager.query(
      `select ${COLUMNS} from analyses where organisation_id = $1 and id = $2`,
      [organisationId, id],
    );
    return rows[0] ?? null;
  }

  /** False when the id is taken. */
  async insert({
    id,
    title,
    design,
    tally,
    bodyHash,
    createdBy,
    createdAt,
  }: StoredAnalysis): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `with made as (
         insert into analyses (organisation_id, id, title, design, tally, body_hash, created_by, created_at)
         values ($1, $2, $3, $4::jsonb, $5::jsonb, $6, $7, $8) on conflict do nothing returning 1
       ) select 1 from made`,
      [
        organisationId,
        id,
        title,
        JSON.stringify(design),
        JSON.stringify(tally),
        bodyHash,
        createdBy,
        createdAt,
      ],
    );
    return rows.length === 1;
  }

  async remove(id: string): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `with gone as (delete from analyses where organisation_id = $1 and id = $2 returning 1) select 1 from gone`,
      [organisationId, id],
    );
    return rows.length === 1;
  }
}
