import { Injectable } from '@nestjs/common';
import { compareAndSet } from '../platform/database/compare-and-set';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { PledgeChangeEntity } from './pledge-change.entity';
import { PledgeEntity } from './pledge.entity';

/** The part of a participant a pledge needs; the public reads it for its own code alone. */
export interface Pledger {
  readonly participantId: string;
  readonly personId: string;
  readonly personalCode: string;
  readonly role: 'participant' | 'companion' | 'guest';
  readonly birthYear: number | null;
  readonly areaCode: string | null;
}

/** What the event says of its pledges. */
export interface PledgingEvent {
  readonly pledgeTextId: string | null;
  readonly duties: string[] | null;
  readonly ownerId: string;
  readonly areaCode: string | null;
  readonly startsAt: Date | null;
  readonly zone: string;
}

export type NewPledge = Omit<
  PledgeEntity,
  | 'organisationId'
  | 'createdAt'
  | 'updatedAt'
  | 'version'
  | 'agreementId'
  | 'sharedName'
  | 'guardianConsentId'
>;

@Injectable()
export class Pledges {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async event(eventId: string): Promise<PledgingEvent | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: PledgingEvent[] = await manager.query(
      `select e.pledge_text_id "pledgeTextId", t.duties, e.owner_id "ownerId", e.area_code "areaCode", e.starts_at "startsAt", e.zone
         from events e left join pledge_texts t on t.organisation_id = e.organisation_id and t.id = e.pledge_text_id
        where e.organisation_id = $1 and e.id = $2`,
      [organisationId, eventId],
    );
    return rows[0] ?? null;
  }

  /** By personal code (the phone) or by id of the participant (the team). */
  async pledger(
    eventId: string,
    who: { personalCode: string } | { participantId: string },
  ): Promise<Pledger | null> {
    const { manager, organisationId } = this.unitOfWork;
    const [column, value] =
      'personalCode' in who ? ['personal_code', who.personalCode] : ['id', who.participantId];
    const rows: Pledger[] = await manager.query(
      `select id "participantId", person_id "personId", personal_code "personalCode", role, birth_year "birthYear", area_code "areaCode"
         from participants where organisation_id = $1 and event_id = $2 and ${column} = $3`,
      [organisationId, eventId, value],
    );
    return rows[0] ?? null;
  }

  find(id: string): Promise<PledgeEntity | null> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.findOneBy(PledgeEntity, { organisationId, id });
  }

  /** False when the id is taken already: by this pledge sent again, or by another. */
  async add(pledge: NewPledge, now: Date): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `insert into pledges (organisation_id, id, event_id, person_id, personal_code, pledge_text_id, duties, area_code, status, owner_id,
         next_contact_on, share_wanted, source, body_hash, pledged_at, created_at, updated_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, 1)
       on conflict (organisation_id, id) do nothing returning id`,
      [
        organisationId,
        pledge.id,
        pledge.eventId,
        pledge.personId,
        pledge.personalCode,
        pledge.pledgeTextId,
        pledge.duties,
        pledge.areaCode,
        pledge.status,
        pledge.ownerId,
        pledge.nextContactOn,
        pledge.shareWanted,
        pledge.source,
        pledge.bodyHash,
        pledge.pledgedAt,
        now,
      ],
    );
    if (rows.length === 0) return false;
    await this.addChange(
      {
        pledgeId: pledge.id,
        fromStatus: null,
        toStatus: pledge.status,
        nextContactOn: pledge.nextContactOn,
        note: null,
      },
      now,
    );
    return true;
  }

  change(
    id: string,
    version: number,
    changes: Readonly<Record<string, string | boolean | readonly string[] | null | undefined>>,
    now: Date,
  ): Promise<boolean> {
    return compareAndSet(this.unitOfWork, 'pledges', id, version, changes, now);
  }

  async addChange(
    change: Pick<PledgeChangeEntity, 'pledgeId' | 'fromStatus' | 'toStatus' | 'nextContactOn' | 'note'>,
    now: Date,
  ): Promise<void> {
    const { manager, organisationId, actor } = this.unitOfWork;
    await manager.insert(PledgeChangeEntity, {
      ...change,
      organisationId,
      id: newId(),
      changedBy: actor.userId,
      changedAt: now,
    });
  }

  /** Only members of the organisation can own a pledge. */
  async isMember(userId: string): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `select 1 from memberships where organisation_id = $1 and user_id = $2 and ended_at is null and role in ('admin', 'lead', 'member')`,
      [organisationId, userId],
    );
    return rows.length === 1;
  }
}
