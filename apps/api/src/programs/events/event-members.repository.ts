import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { EventMemberEntity } from './event-member.entity';

export interface EventMemberRow {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly titleBefore: string | null;
  readonly titleAfter: string | null;
  readonly role: string;
}

@Injectable()
export class EventMembersRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(eventId: string): Promise<EventMemberRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select m.id, m.person_id "personId", p.full_name "fullName", s.title_before "titleBefore",
              s.title_after "titleAfter", m.role
         from event_members m
         join people p on p.organisation_id = m.organisation_id and p.id = m.person_id
         left join staff_profiles s on s.organisation_id = m.organisation_id and s.person_id = m.person_id
        where m.organisation_id = $1 and m.event_id = $2
        order by p.full_name, p.id, m.id`,
      [organisationId, eventId],
    );
  }

  async find(eventId: string, id: string): Promise<EventMemberRow | null> {
    return (await this.list(eventId)).find((row) => row.id === id) ?? null;
  }

  async personIds(eventId: string): Promise<string[]> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { personId: string }[] = await manager.query(
      'select distinct person_id "personId" from event_members where organisation_id = $1 and event_id = $2',
      [organisationId, eventId],
    );
    return rows.map((row) => row.personId);
  }

  /** False when the id is taken, or the person holds this role already. */
  async insert(eventId: string, member: { id: string; personId: string; role: string }): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(EventMemberEntity)
      .values({ organisationId, eventId, ...member })
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(result.raw) && result.raw.length === 1;
  }

  async remove(eventId: string, id: string): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.delete(EventMemberEntity, { organisationId, eventId, id });
  }

  /** Who left the team stands at no agenda item any more. */
  async clearFromAgenda(eventId: string, personId: string): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `update agenda_items set person_ids = array_remove(person_ids, $3::uuid)
        where organisation_id = $1 and event_id = $2 and $3::uuid = any (person_ids)`,
      [organisationId, eventId, personId],
    );
  }
}
