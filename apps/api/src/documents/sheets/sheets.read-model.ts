import { Injectable } from '@nestjs/common';
import type {
  Identification,
  InstrumentContent,
  InstrumentVersionStatus,
  Phase,
  SelfCodeRecipe,
} from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface PrintedVersion {
  readonly versionId: string;
  readonly title: string;
  readonly number: number;
  readonly status: InstrumentVersionStatus;
  readonly content: InstrumentContent;
}

export interface PrintedDeployment extends PrintedVersion {
  readonly phase: Phase;
  readonly wave: number;
  readonly identification: Identification;
  readonly recipe: SelfCodeRecipe | null;
}

export interface PrintedPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

const VERSION = `v.id "versionId", i.title, v.number, v.status, v.content`;
const VERSIONS = `instrument_versions v
  join instruments i on i.organisation_id = v.organisation_id and i.id = v.instrument_id`;

/** What stands on sheets of paper. People appear by their codes alone. */
@Injectable()
export class SheetsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async deployment(eventId: string, id: string): Promise<PrintedDeployment | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: PrintedDeployment[] = await manager.query(
      `select ${VERSION}, d.phase, d.wave, coalesce(n.identification, 'personal_code') identification, n.recipe
         from deployments d
         join ${VERSIONS} on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
         left join event_identifications n on n.organisation_id = d.organisation_id and n.event_id = d.event_id
        where d.organisation_id = $1 and d.event_id = $2 and d.id = $3`,
      [organisationId, eventId, id],
    );
    return rows[0] ?? null;
  }

  async version(instrumentId: string, versionId: string): Promise<PrintedVersion | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: PrintedVersion[] = await manager.query(
      `select ${VERSION} from ${VERSIONS} where v.organisation_id = $1 and v.instrument_id = $2 and v.id = $3`,
      [organisationId, instrumentId, versionId],
    );
    return rows[0] ?? null;
  }

  /** Those who are asked; companions and guests are not. */
  participants(eventId: string): Promise<{ personalCode: string; className: string | null }[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select personal_code "personalCode", class_name "className" from participants
        where organisation_id = $1 and event_id = $2 and role = 'participant'`,
      [organisationId, eventId],
    );
  }

  pictures(ids: readonly string[]): Promise<PrintedPicture[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select id, width, height, bytes from pictures where organisation_id = $1 and id = any ($2::uuid[])`,
      [organisationId, ids],
    );
  }
}
