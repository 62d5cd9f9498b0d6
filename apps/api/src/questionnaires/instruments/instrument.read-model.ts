import { Injectable } from '@nestjs/common';
import type { InstrumentContent, InstrumentVersionStatus } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly status: InstrumentVersionStatus;
  readonly items: number;
  readonly publishedAt: Date | null;
}

export interface InstrumentRow {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly updatedAt: Date;
}

export interface InstrumentSummaryRow extends InstrumentRow {
  readonly published: VersionRow | null;
  readonly draft: VersionRow | null;
}

const VERSION = `v.id, v.number, v.status, jsonb_array_length(v.content->'items') items, v.published_at "publishedAt"`;

@Injectable()
export class InstrumentReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest change first; one more than the limit, so that the page knows whether there is a next one. */
  async list(
    has: InstrumentVersionStatus | null,
    after: { updatedAt: string; id: string } | null,
    limit: number,
  ): Promise<InstrumentSummaryRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    const instruments: InstrumentRow[] = await manager.query(
      `select i.id, i.title, i.version, i.updated_at "updatedAt"
         from instruments i
        where i.organisation_id = $1
          and ($2::timestamptz is null or (i.updated_at, i.id) < ($2, $3::uuid))
          and ($4::text is null or exists (select 1 from instrument_versions v
                where v.organisation_id = $1 and v.instrument_id = i.id and v.status = $4))
        order by i.updated_at desc, i.id desc limit $5`,
      [organisationId, after?.updatedAt ?? null, after?.id ?? null, has, limit + 1],
    );
    const versions: (VersionRow & { instrumentId: string })[] = await manager.query(
      `select distinct on (v.instrument_id, v.status) v.instrument_id "instrumentId", ${VERSION}
         from instrument_versions v
        where v.organisation_id = $1 and v.instrument_id = any ($2::uuid[])
        order by v.instrument_id, v.status, v.number desc`,
      [organisationId, instruments.map((one) => one.id)],
    );
    const newest = (id: string, status: VersionRow['status']): VersionRow | null =>
      versions.find((one) => one.instrumentId === id && one.status === status) ?? null;
    return instruments.map((one) => ({
      ...one,
      published: newest(one.id, 'published'),
      draft: newest(one.id, 'draft'),
    }));
  }

  async find(
    id: string,
  ): Promise<{ instrument: InstrumentRow; versions: VersionRow[]; content: InstrumentContent } | null> {
    const { manager, organisationId } = this.unitOfWork;
    const [instrument]: InstrumentRow[] = await manager.query(
      `select id, title, version, updated_at "updatedAt" from instruments where organisation_id = $1 and id = $2`,
      [organisationId, id],
    );
    if (!instrument) return null;
    const versions: VersionRow[] = await manager.query(
      `select ${VERSION} from instrument_versions v
        where v.organisation_id = $1 and v.instrument_id = $2 order by v.number desc`,
      [organisationId, id],
    );
    const [newest]: { content: InstrumentContent }[] = await manager.query(
      `select content from instrument_versions where organisation_id = $1 and id = $2`,
      [organisationId, versions[0]?.id],
    );
    return newest ? { instrument, versions, content: newest.content } : null;
  }
}
