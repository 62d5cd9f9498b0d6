import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/new-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { StaffService } from '../staff/staff.service';
import { EventAccess } from './event-access.read-model';
import type { EventMember, EventMemberList, PutEventMemberBody } from './event-member.dto';
import { EventMembersRepository } from './event-members.repository';

@Injectable()
export class EventTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: EventAccess,
    private readonly members: EventMembersRepository,
    private readonly staff: StaffService,
  ) {}

  async list(eventId: string): Promise<EventMemberList> {
    await this.access.requireEvent(eventId);
    return { items: await this.members.list(eventId), nextCursor: null };
  }

  async put(eventId: string, id: string, body: PutEventMemberBody): Promise<PutOutcome<EventMember>> {
    await this.access.requireEvent(eventId);
    await this.staff.requireStaff(body.personId);
    const created = await this.members.insert(eventId, { id, ...body });
    const record = await this.members.find(eventId, id);
    if (!record || !confirms({ ...record }, body)) throw problem('id-conflict');
    return { created, record };
  }

  async remove(eventId: string, id: string): Promise<void> {
    await this.access.requireEvent(eventId);
    const member = await this.members.find(eventId, id);
    if (!member) throw problem('not-found');
    await this.members.remove(eventId, id);
    const remaining = await this.members.personIds(eventId);
    if (!remaining.includes(member.personId)) await this.members.clearFromAgenda(eventId, member.personId);
  }

  /** Who plans an event belongs to it; without this a member could not see what she has just made. */
  async addCreator(eventId: string): Promise<void> {
    const { role } = this.unitOfWork.actor;
    if (role !== 'lead' && role !== 'member') return;
    const personId = await this.staff.ownPerson();
    if (personId) await this.members.insert(eventId, { id: newId(), personId, role });
  }
}
