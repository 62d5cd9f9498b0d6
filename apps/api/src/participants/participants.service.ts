import { Injectable } from '@nestjs/common';
import { personNameProblem } from '@ikrar/domain';
import { newId } from '../platform/database/new-id';
import { decodeCursor, page, PAGE_SIZE } from '../platform/http/page';
import { problem } from '../platform/http/problems';
import { confirms } from '../platform/http/request-parts';
import type { PutOutcome } from '../platform/http/request-parts';
import { EventAccess, People } from '../programs';
import { eventYear } from './event-year';
import { toParticipantDetail } from './participant.dto';
import type {
  ChangeParticipantBody,
  ParticipantDetail,
  ParticipantList,
  ParticipantQuery,
  PutParticipantBody,
  SlipList,
} from './participant.dto';
import { ParticipantsReadModel } from './participants.read-model';
import { Participants } from './participants.repository';
import { drawPersonalCodes } from './personal-codes';

@Injectable()
export class ParticipantsService {
  constructor(
    private readonly events: EventAccess,
    private readonly people: People,
    private readonly participants: Participants,
    private readonly readModel: ParticipantsReadModel,
  ) {}

  async list(eventId: string, query: ParticipantQuery): Promise<ParticipantList> {
    const year = eventYear(await this.events.requireEvent(eventId));
    const limit = query.limit ?? PAGE_SIZE;
    const filter = { search: query.search ?? null, role: query.role ?? null };
    const rows = await this.readModel.page(eventId, filter, decodeCursor(query.cursor, 2), limit);
    return page(
      rows,
      limit,
      (row) => [row.fullName, row.id],
      (row) => toParticipantDetail(row, year),
    );
  }

  async put(eventId: string, id: string, body: PutParticipantBody): Promise<PutOutcome<ParticipantDetail>> {
    const event = await this.events.requireEvent(eventId);
    const existing = await this.readModel.find(eventId, id);
    if (existing) {
      if (!confirms({ ...existing }, { ...body, fullName: body.fullName.trim() }))
        throw problem('id-conflict');
      return { created: false, record: toParticipantDetail(existing, eventYear(event)) };
    }
    refuseBadName(body.fullName);
    const now = new Date();
    const facts = {
      sex: body.sex ?? null,
      birthYear: body.birthYear ?? null,
      areaCode: body.areaCode ?? null,
    };
    const personId = newId();
    await this.people.add([{ id: personId, fullName: body.fullName, ...facts }], now);
    const [personalCode = ''] = drawPersonalCodes(1, await this.participants.codesOf(eventId));
    await this.participants.add(
      [
        {
          id,
          eventId,
          personId,
          role: body.role,
          className: body.className ?? null,
          represents: body.represents ?? null,
          personalCode,
          ...facts,
        },
      ],
      now,
    );
    return { created: true, record: await this.detail(eventId, id, eventYear(event)) };
  }

  async change(
    eventId: string,
    id: string,
    version: number,
    body: ChangeParticipantBody,
  ): Promise<ParticipantDetail> {
    const year = eventYear(await this.events.requireEvent(eventId));
    const existing = await this.readModel.find(eventId, id);
    if (!existing) throw problem('not-found');
    if (body.fullName !== undefined) refuseBadName(body.fullName);
    const now = new Date();
    const changed = await this.participants.change(
      eventId,
      id,
      version,
      {
        role: body.role,
        class_name: body.className,
        represents: body.represents,
        sex: body.sex,
        birth_year: body.birthYear,
        area_code: body.areaCode,
      },
      now,
    );
    if (!changed) throw problem('stale', { current: await this.detail(eventId, id, year) });
    const { fullName, sex, birthYear, areaCode } = body;
    await this.people.change(
      existing.personId,
      {
        ...(fullName !== undefined && { fullName }),
        ...(sex !== undefined && { sex }),
        ...(birthYear !== undefined && { birthYear }),
        ...(areaCode !== undefined && { areaCode }),
      },
      now,
    );
    return this.detail(eventId, id, year);
  }

  async mark(eventId: string, id: string, present: boolean): Promise<ParticipantDetail> {
    const year = eventYear(await this.events.requireEvent(eventId));
    await this.participants.markPresent(eventId, id, present, new Date());
    return this.detail(eventId, id, year);
  }

  /** All or nobody: who has answered or pledged stays, for what hangs on her would be lost. */
  async remove(eventId: string, ids: readonly string[]): Promise<void> {
    await this.events.requireEvent(eventId);
    const known = await this.readModel.all(eventId);
    if (ids.some((id) => !known.some((participant) => participant.id === id))) throw problem('not-found');
    const removable = await this.participants.removable(eventId, ids);
    if (removable.length !== new Set(ids).size) throw problem('participant.has-records');
    await this.participants.remove(eventId, removable);
  }

  async slips(eventId: string): Promise<SlipList> {
    const year = eventYear(await this.events.requireEvent(eventId));
    const rows = await this.readModel.all(eventId);
    return {
      items: rows
        .filter((row) => row.role === 'participant')
        .map((row) => toParticipantDetail(row, year))
        .map(({ fullName, className, personalCode }) => ({ fullName, className, personalCode })),
    };
  }

  private async detail(eventId: string, id: string, year: number): Promise<ParticipantDetail> {
    const row = await this.readModel.find(eventId, id);
    if (!row) throw problem('not-found');
    return toParticipantDetail(row, year);
  }
}

function refuseBadName(fullName: string): void {
  const code = personNameProblem(fullName);
  if (code) throw problem('invalid-input', { errors: [{ field: 'fullName', code }] });
}
