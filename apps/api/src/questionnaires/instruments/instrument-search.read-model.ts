import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface FoundInstrument {
  readonly id: string;
  readonly title: string;
}

/** The first few questionnaires whose title holds a text. */
@Injectable()
export class InstrumentSearch {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  find(text: string, limit: number): Promise<FoundInstrument[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select i.id, i.title from instruments i
        where i.organisation_id = $1 and position(lower($2) in lower(i.title)) > 0
        order by position(lower($2) in lower(i.title)) = 1 desc, i.updated_at desc, i.id desc limit $3`,
      [organisationId, text, limit],
    );
  }
}
