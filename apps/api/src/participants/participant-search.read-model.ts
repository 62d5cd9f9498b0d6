import { Injectable } from '@nestjs/common';
import type { ParticipantRole } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { onePerPerson, peopleNamed, SPARE_NAMES, visibleEvents } from '../programs';

export interface FoundParticipant {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly role: ParticipantRole;
  readonly eventId: string;
  readonly eventTitle: string;
}

/** People of the events that the actor may see, each with the latest of them. */
@Injectable()
export class ParticipantSearch {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(text: string, limit: number): Promise<FoundParticipant[]> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [organisationId, limit * SPARE_NAMES];
    const named = peopleNamed(text, values);
    if (named === null) return [];
    const rows: FoundParticipant[] = await manager.query(
      `select latest.*, n.person_id "personId", q.full_name "fullName"
         from ${named} n
         join lateral (
           select p.id, p.role, e.id "eventId", e.title "eventTitle"
             from participants p join events e on e.organisation_id = p.organisation_id and e.id = p.event_id
            where p.organisation_id = $1 and p.person_id = n.person_id and ${visibleEvents(actor, 'e', values)}
            order by coalesce(e.starts_at, 'infinity') desc, e.id desc limit 1
         ) latest on true
         join people q on q.organisation_id = $1 and q.id = n.person_id
        order by n.word, n.person_id limit $2`,
      values,
    );
    return onePerPerson(rows, limit);
  }
}
