import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import { visibleEvents } from '../row-scope';
import type { EventEntity } from './event.entity';

/** What other contexts need to know of an event before they touch what hangs on it. */
export type KnownEvent = Pick<
  EventEntity,
  | 'id'
  | 'programId'
  | 'title'
  | 'state'
  | 'areaCode'
  | 'startsAt'
  | 'zone'
  | 'pledgeTextId'
  | 'joinCode'
  | 'ownerId'
>;

@Injectable()
export class EventAccess {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The event, or 404 when there is none that the actor may see. */
  async requireEvent(id: string): Promise<KnownEvent> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [organisationId, id];
    const rows: KnownEvent[] = await manager.query(
      `select e.id, e.program_id "programId", e.title, e.state, e.area_code "areaCode", e.starts_at "startsAt",
              e.zone, e.pledge_text_id "pledgeTextId", e.join_code "joinCode", e.owner_id "ownerId"
         from events e
        where e.organisation_id = $1 and e.id = $2 and ${visibleEvents(actor, 'e', values)}`,
      values,
    );
    const [event] = rows;
    if (!event) throw problem('not-found');
    return event;
  }
}
