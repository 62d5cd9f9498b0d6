import { Injectable } from '@nestjs/common';
import type { InstrumentContent } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface WrittenVersion {
  readonly title: string;
  readonly number: number;
  readonly content: InstrumentContent;
}

@Injectable()
export class XlsFormReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async version(instrumentId: string, versionId: string): Promise<WrittenVersion | null> {
    const { manager, organisationId } = this.unitOfWork;
    const [found]: WrittenVersion[] = await manager.query(
      `select i.title, v.number, v.content
         from instrument_versions v
         join instruments i on i.organisation_id = v.organisation_id and i.id = v.instrument_id
        where v.organisation_id = $1 and v.instrument_id = $2 and v.id = $3`,
      [organisationId, instrumentId, versionId],
    );
    return found ?? null;
  }

  /** Which of these pictures the organisation has. */
  async knownPictures(ids: readonly string[]): Promise<Set<string>> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { id: string }[] = await manager.query(
      'select id from pictures where organisation_id = $1 and id = any ($2::uuid[])',
      [organisationId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
