import { Injectable } from '@nestjs/common';
import type { InstrumentContent, InstrumentPurpose, InstrumentVersionStatus } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { VERSION_COLUMNS, VERSION_STATUS, VERSIONS } from './version.read-model';
import type { VersionRow } from './version.read-model';

export interface InstrumentRow {
  readonly id: string;
  readonly title: string;
  readonly purpose: InstrumentPurpose;
  readonly version: number;
  readonly updatedAt: Date;
}

export interface InstrumentSummaryRow extends InstrumentRow {
  readonly published: VersionRow | null;
  readonly draft: VersionRow | null;
  readonly retired: VersionRow | null;
}

export interface InstrumentFilter {
  readonly search: string | null;
  readonly purpose: InstrumentPurpose | null;
  readonly has: InstrumentVersionStatus | null;
}

const INSTRUMENT_COLUMNS = `i.id, i.title, i.purpose, i.version, i.updated_at "updatedAt"`;

@Injectable()
export class InstrumentReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest change first; one more than the limit, so that the page knows whether there is a next one. */
  async list(
    { search, purpose, has }: InstrumentFilter,
    after: { updatedAt: string; id: string } | null,
    limit: number,
  ): Promise<InstrumentSummaryRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    const instruments: InstrumentRow[] = await manager.query(
      `select ${INSTRUMENT_COLUMNS}
         from instruments i
        where i.organisation_id = $1
          and ($2::timestamptz is null or (i.updated_at, i.id) < ($2, $3::uuid))
          and ($4::text is null or position(lower($4) in lower(i.title)) > 0)
          and ($5::text is null or i.purpose = $5)
          and ($6::text is null or exists (select 1 from ${VERSIONS}
                where v.organisation_id = $1 and v.instrument_id = i.id and ${VERSION_STATUS} = $6))
        order by i.updated_at desc, i.id desc limit $7`,
      [organisationId, after?.updatedAt ?? null, after?.id ?? null, search, purpose, has, limit + 1],
    );
    const versions: (VersionRow & { instrumentId: string })[] = await manager.query(
      `select distinct on (v.instrument_id, ${VERSION_STATUS}) v.instrument_id "instrumentId", ${VERSION_COLUMNS}
         from ${VERSIONS}
        where v.organisation_id = $1 and v.instrument_id = any ($2::uuid[])
        order by v.instrument_id, ${VERSION_STATUS}, v.number desc`,
      [organisationId, instruments.map((one) => one.id)],
    );
    const newest = (id: string, status: VersionRow['status']): VersionRow | null =>
      versions.find((one) => one.instrumentId === id && one.status === status) ?? null;
    return instruments.map((one) => ({
      ...one,
      published: newest(one.id, 'published'),
      draft: newest(one.id, 'draft'),
      retired: newest(one.id, 'retired'),
    }));
  }

  async find(
    id: string,
  ): Promise<{ instrument: InstrumentRow; versions: VersionRow[]; content: InstrumentContent } | null> {
    const { manager, organisationId } = this.unitOfWork;
    const [instrument]: InstrumentRow[] = await manager.query(
      `select ${INSTRUMENT_COLUMNS} from instruments i where i.organisation_id = $1 and i.id = $2`,
      [organisationId, id],
    );
    if (!instrument) return null;
    const versions: VersionRow[] = await manager.query(
      `select ${VERSION_COLUMNS} from ${VERSIONS}
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
