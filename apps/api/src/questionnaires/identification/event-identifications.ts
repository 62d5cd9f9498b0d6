import { Injectable } from '@nestjs/common';
import type { Identification } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

/** How events know who answers. */
@Injectable()
export class EventIdentifications {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By personal code where nobody chose. */
  async of(eventId: string): Promise<Identification> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { identification: Identification }[] = await manager.query(
      'select identification from event_identifications where organisation_id = $1 and event_id = $2',
      [organisationId, eventId],
    );
    return rows[0]?.identification ?? 'personal_code';
  }
}
