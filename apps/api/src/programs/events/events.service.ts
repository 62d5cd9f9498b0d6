import { Injectable } from '@nestjs/common';
import { canMoveEvent } from '@ikrar/domain';
import type { EventState } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import type { FieldError } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { ProgramsService } from '../programs/programs.service';
import type { EventDetail, EventList } from './event-answers.dto';
import { EventDetails } from './event-details.service';
import { EventListReadModel } from './event-list.read-model';
import { EventTeam } from './event-team.service';
import type { EventsQuery, MoveEventBody, ChangeEventBody, PutEventBody } from './event.dto';
import { EventsRepository } from './events.repository';
import { planEvent } from './plan-event';

@Injectable()
export class EventsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly programs: ProgramsService,
    private readonly team: EventTeam,
    private readonly details: EventDetails,
    private readonly listReadModel: EventListReadModel,
    private readonly repository: EventsRepository,
  ) {}

  async list(query: EventsQuery): Promise<EventList> {
    const limit = query.limit ?? PAGE_SIZE;
    const filter = {
      program: query.program ?? null,
      state: query.state ?? null,
      search: query.search?.trim() ?? null,
    };
    const rows = await this.listReadModel.list(filter, decodeCursor(query.cursor, 2), limit);
    const namesNumbers = this.unitOfWork.actor.role !== 'analyst';
    return page(
      rows,
      limit,
      (row) => [row.sortKey, row.id],
      ({ sortKey: _, ...row }) => ({
        ...row,
        present: namesNumbers ? row.present : null,
        startsAt: row.startsAt?.toISOString() ?? null,
        endsAt: row.endsAt?.toISOString() ?? null,
      }),
    );
  }

  get(id: string): Promise<EventDetail> {
    return this.details.get(id);
  }

  async put(id: string, sent: PutEventBody): Promise<PutOutcome<EventDetail>> {
    const body = withExactTimes(sent);
    await this.programs.require(body.programId);
    const plan = planEvent(body);
    refuseImpossible(plan.values);
    const { userId } = this.unitOfWork.actor;
    if (userId === null) throw problem('not-allowed');
    const created = await this.repository.insert(id, userId, plan.values, new Date());
    if (created) {
      await this.repository.replaceAgenda(id, plan.agenda);
      await this.repository.replaceTopics(id, plan.topics);
      await this.team.addCreator(id);
    }
    const record = await this.details.get(id);
    if (!created && !confirms({ ...record }, body)) throw problem('id-conflict');
    return { created, record };
  }

  async patch(id: string, version: number, body: ChangeEventBody): Promise<EventDetail> {
    const before = await this.details.get(id);
    const { startsAt, endsAt, ...rest } = body;
    const times = { ...toDate('startsAt', startsAt), ...toDate('endsAt', endsAt) };
    const after = { ...before, ...rest };
    refuseImpossible({
      startsAt: 'startsAt' in times ? times.startsAt : readDate(before.startsAt),
      endsAt: 'endsAt' in times ? times.endsAt : readDate(before.endsAt),
      targetAgeMin: after.targetAgeMin,
      targetAgeMax: after.targetAgeMax,
    });
    const changed = await this.repository.update(id, version, { ...rest, ...times }, new Date());
    const record = await this.details.get(id);
    if (!changed) throw problem('stale', { current: record });
    return record;
  }

  /** Moving to where the event already is confirms it: the second tap of an impatient finger. */
  async move(id: string, { to, ...stated }: MoveEventBody): Promise<EventDetail> {
    const { row, facts } = await this.details.facts(id);
    if (row.state !== to) {
      const move = canMoveEvent(row.state as EventState, to as EventState, { ...facts, ...stated });
      if (!move.ok) throw problem('event.transition', { reasons: move.obstacles });
      const changed = await this.repository.update(id, row.version, { state: to }, new Date());
      if (!changed) throw problem('stale', { current: await this.details.get(id) });
      this.audit.note({ from: row.state, to, ...stated });
    }
    return this.details.get(id);
  }
}

function withExactTimes(body: PutEventBody): PutEventBody {
  const exact = (text: string | null | undefined): string | null | undefined =>
    text ? new Date(text).toISOString() : text;
  return { ...body, startsAt: exact(body.startsAt), endsAt: exact(body.endsAt) };
}

function readDate(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

function toDate<Key extends string>(
  key: Key,
  text: string | null | undefined,
): { [key in Key]?: Date | null } {
  return text === undefined ? {} : ({ [key]: readDate(text) } as { [key in Key]: Date | null });
}

interface Bounds {
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
  readonly targetAgeMin: number | null;
  readonly targetAgeMax: number | null;
}

function refuseImpossible({ startsAt, endsAt, targetAgeMin, targetAgeMax }: Bounds): void {
  const errors: FieldError[] = [];
  if (endsAt && !startsAt) errors.push({ field: 'startsAt', code: 'required' });
  if (startsAt && endsAt && endsAt <= startsAt) errors.push({ field: 'endsAt', code: 'before-start' });
  if (targetAgeMin !== null && targetAgeMax !== null && targetAgeMax < targetAgeMin) {
    errors.push({ field: 'targetAgeMax', code: 'below-minimum' });
  }
  if (errors.length > 0) throw problem('invalid-input', { errors });
}
