import { Injectable } from '@nestjs/common';
import {
  canMoveEvent,
  classCounts,
  EVENT_TRANSITIONS,
  eventReadiness,
  targetAgeReached,
} from '@ikrar/domain';
import type { EventFacts, EventState } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import type { EventDetail } from './event-answers.dto';
import { EventDetailReadModel } from './event-detail.read-model';
import type { EventCounts, EventRow, PresentParticipant } from './event-detail.read-model';

/** One event as its page shows it: the plan, who came, what is missing, where it may go next. */
@Injectable()
export class EventDetails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readModel: EventDetailReadModel,
  ) {}

  async get(id: string): Promise<EventDetail> {
    const row = await this.readModel.find(id);
    if (!row) throw problem('not-found');
    const detail = { ...row, startsAt: toInstant(row.startsAt), endsAt: toInstant(row.endsAt) };
    // Small numbers and the team's own to-do list are nothing for those who only read aggregates.
    if (this.unitOfWork.actor.role === 'analyst') {
      return { ...detail, present: null, attendance: null, readiness: [], moves: [] };
    }
    const counts = await this.readModel.counts(id, new Date());
    const present = await this.readModel.present(id);
    const facts = factsOf(row, counts, present.length, Date.now());
    return {
      ...detail,
      present: present.length,
      attendance: attendanceOf(row, counts, present),
      readiness: readinessOf(row, counts),
      moves: movesOf(row, facts),
    };
  }

  /** What the rules of moving look at, or 404. */
  async facts(id: string): Promise<{ row: EventRow; facts: EventFacts }> {
    const row = await this.readModel.find(id);
    if (!row) throw problem('not-found');
    const counts = await this.readModel.counts(id, new Date());
    const present = await this.readModel.present(id);
    return { row, facts: factsOf(row, counts, present.length, Date.now()) };
  }
}

function factsOf(row: EventRow, counts: EventCounts, present: number, nowMs: number): EventFacts {
  return {
    startsAtMs: row.startsAt?.getTime() ?? null,
    nowMs,
    areaCode: row.areaCode,
    agendaItems: row.agenda.length,
    presentParticipants: present,
    responses: counts.responses,
    pre: counts.pre,
    post: counts.post,
  };
}

function attendanceOf(
  row: EventRow,
  counts: EventCounts,
  present: readonly PresentParticipant[],
): EventDetail['attendance'] {
  return {
    registered: counts.registered,
    present: present.length,
    othersPresent: counts.othersPresent,
    classes: classCounts(
      row.plannedClasses,
      present.map((one) => one.className),
    ),
    targetAge: targetAgeReached(
      { min: row.targetAgeMin, max: row.targetAgeMax },
      present.map((one) => one.birthYear),
      (row.startsAt ?? new Date()).getUTCFullYear(),
    ),
  };
}

function readinessOf(row: EventRow, counts: EventCounts): EventDetail['readiness'] {
  return eventReadiness({
    startsAtMs: row.startsAt?.getTime() ?? null,
    areaCode: row.areaCode,
    venueName: row.venueName,
    agendaItems: row.agenda.length,
    topics: row.topics.length,
    leads: counts.leads,
    noteTakers: counts.noteTakers,
    participants: counts.registered,
    pre: counts.pre !== null,
    post: counts.post !== null,
    pledgeText: row.pledgeTextId !== null,
  });
}

function movesOf(row: EventRow, facts: EventFacts): EventDetail['moves'] {
  const from = row.state as EventState;
  return EVENT_TRANSITIONS[from].map((to) => {
    const move = canMoveEvent(from, to, facts);
    return { to, obstacles: move.ok ? [] : move.obstacles };
  });
}

function toInstant(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}
