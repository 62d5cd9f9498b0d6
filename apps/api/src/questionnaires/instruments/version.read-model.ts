import { Injectable } from '@nestjs/common';
import type { InstrumentContent, InstrumentVersionStatus } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly status: InstrumentVersionStatus;
  readonly items: number;
  readonly basedOnId: string | null;
  readonly libraryCode: string | null;
  readonly libraryEdition: number | null;
  readonly publishedAt: Date | null;
  readonly retiredAt: Date | null;
}

export interface VersionDetailRow extends VersionRow {
  readonly instrumentId: string;
  readonly title: string;
  readonly content: InstrumentContent;
}

export interface FirstVersionRow {
  readonly content: InstrumentContent;
  readonly libraryCode: string | null;
  readonly libraryEdition: number | null;
  /** The content of the version it is a copy of. */
  readonly basedOn: InstrumentContent | null;
}

/** Published versions are never updated: one is retired while it has a row among the retirements. */
export const VERSION_STATUS = `case when r.instrument_version_id is null then v.status else 'retired' end`;

export const VERSION_COLUMNS = `v.id, v.number, ${VERSION_STATUS} status, jsonb_array_length(v.content->'items') items,
  v.based_on_id "basedOnId", library_code "libraryCode", library_edition "libraryEdition",
  v.published_at "publishedAt", r.retired_at "retiredAt"`;

export const VERSIONS = `instrument_versions v left join instrument_retirements r
  on r.organisation_id = v.organisation_id and r.instrument_version_id = v.id`;

@Injectable()
export class VersionReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(id: string): Promise<VersionDetailRow | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: VersionDetailRow[] = await manager.query(
      `select ${VERSION_COLUMNS}, i.id "instrumentId", i.title, v.content
         from ${VERSIONS} join instruments i on i.organisation_id = v.organisation_id and i.id = v.instrument_id
        where v.organisation_id = $1 and v.id = $2`,
      [organisationId, id],
    );
    return rows[0] ?? null;
  }

  /** The first version of an instrument: only there an instrument comes from somewhere else. */
  async first(instrumentId: string): Promise<FirstVersionRow | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: FirstVersionRow[] = await manager.query(
      `select v.content, library_code "libraryCode", library_edition "libraryEdition", b."basedOn"
         from instrument_versions v
         left join (select organisation_id, id, content "basedOn" from instrument_versions) b
           on b.organisation_id = v.organisation_id and b.id = v.based_on_id
        where v.organisation_id = $1 and v.instrument_id = $2 and v.number = 1`,
      [organisationId, instrumentId],
    );
    return rows[0] ?? null;
  }
}
