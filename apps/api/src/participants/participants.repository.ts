import { Injectable } from '@nestjs/common';
import { compareAndSet } from '../platform/database/compare-and-set';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { TallyMarks } from '../programs';
import { ParticipantEntity } from './participant.entity';

export type NewParticipant = Pick<
  ParticipantEntity,
  | 'id'
  | 'eventId'
  | 'personId'
  | 'role'
  | 'className'
  | 'represents'
  | 'sex'
  | 'birthYear'
  | 'areaCode'
  | 'personalCode'
>;

export interface ParticipantChanges {
  readonly role?: string | undefined;
  readonly class_name?: string | null | undefined;
  readonly represents?: string | null | undefined;
  readonly sex?: string | null | undefined;
  readonly birth_year?: number | null | undefined;
  readonly area_code?: string | null | undefined;
}

@Injectable()
export class Participants {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly marks: TallyMarks,
  ) {}

  async add(participants: readonly NewParticipant[], now: Date): Promise<void> {
    if (participants.length === 0) return;
    const { manager, organisationId } = this.unitOfWork;
    await manager.insert(
      ParticipantEntity,
      participants.map((participant) => ({
        ...participant,
        organisationId,
        presentAt: null,
        presentBy: null,
        createdAt: now,
        updatedAt: now,
        version: 1,
      })),
    );
    await this.marks.mark(...new Set(participants.map(({ eventId }) => eventId)));
  }

  async change(
    eventId: string,
    id: string,
    version: number,
    changes: ParticipantChanges,
    now: Date,
  ): Promise<boolean> {
    const changed = await compareAndSet(this.unitOfWork, 'participants', id, version, { ...changes }, now);
    if (changed) await this.marks.mark(eventId);
    return changed;
  }

  /** One tap a person: no version, the last tap counts, a second same tap changes nothing. */
  async markPresent(eventId: string, id: string, present: boolean, now: Date): Promise<void> {
    const { manager, organisationId, actor } = this.unitOfWork;
    await manager.query(
      `update participants set present_at = $4, present_by = $5, updated_at = $6, version = version + 1
        where organisation_id = $1 and event_id = $2 and id = $3 and (present_at is not null) <> $7`,
      [organisationId, eventId, id, present ? now : null, present ? actor.userId : null, now, present],
    );
  }

  async codesOf(eventId: string): Promise<Set<string>> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { personal_code: string }[] = await manager.query(
      'select personal_code from participants where organisation_id = $1 and event_id = $2',
      [organisationId, eventId],
    );
    return new Set(rows.map((row) => row.personal_code));
  }

  /** Those of the ids whom nothing points to yet; only they may be taken off the roster. */
  async removable(eventId: string, ids: readonly string[]): Promise<{ id: string; personId: string }[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select p.id, p.person_id "personId" from participants p
        where p.organisation_id = $1 and p.event_id = $2 and p.id = any ($3::uuid[])
          and not exists (select 1 from responses r where r.organisation_id = $1 and r.event_id = $2 and r.personal_code = p.personal_code)
          and not exists (select 1 from pledges g where g.organisation_id = $1 and g.event_id = $2 and g.person_id = p.person_id)`,
      [organisationId, eventId, ids],
    );
  }

  /** Takes them off the roster, and forgets persons who are known from nowhere else. */
  async remove(eventId: string, participants: readonly { id: string; personId: string }[]): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      'delete from participants where organisation_id = $1 and event_id = $2 and id = any ($3::uuid[])',
      [organisationId, eventId, participants.map(({ id }) => id)],
    );
    await manager.query(
      `delete from people q where q.organisation_id = $1 and q.id = any ($2::uuid[])
          and not exists (select 1 from participants p where p.organisation_id = $1 and p.person_id = q.id)
          and not exists (select 1 from staff_profiles s where s.organisation_id = $1 and s.person_id = q.id)
          and not exists (select 1 from event_members m where m.organisation_id = $1 and m.person_id = q.id)
          and not exists (select 1 from program_members m where m.organisation_id = $1 and m.person_id = q.id)
          and not exists (select 1 from pledges g where g.organisation_id = $1 and g.person_id = q.id)
          and not exists (select 1 from consent_records c where c.organisation_id = $1 and c.person_id = q.id)`,
      [organisationId, participants.map(({ personId }) => personId)],
    );
    await this.marks.mark(eventId);
  }
}
