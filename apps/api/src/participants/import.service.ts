import { Injectable } from '@nestjs/common';
import { normaliseSearch, previewImport } from '@ikrar/domain';
import type { ImportLine, ParticipantDraft, RawParticipantRow } from '@ikrar/domain';
import { newId } from '../platform/database/new-id';
import { problem } from '../platform/http/problems';
import { EventAccess, People } from '../programs';
import { eventYear } from './event-year';
import type { ImportBody, ImportPreviewAnswer, ImportResult } from './import.dto';
import { ParticipantsReadModel } from './participants.read-model';
import { Participants } from './participants.repository';
import { drawPersonalCodes } from './personal-codes';

/** A list from a spreadsheet: first what it would do, then all of it or nothing. */
@Injectable()
export class ImportService {
  constructor(
    private readonly events: EventAccess,
    private readonly people: People,
    private readonly participants: Participants,
    private readonly readModel: ParticipantsReadModel,
  ) {}

  async preview(eventId: string, rows: readonly RawParticipantRow[]): Promise<ImportPreviewAnswer> {
    const lines = await this.check(eventId, rows);
    return {
      lines: lines.map((line) => ({
        line: line.line,
        outcome: line.outcome,
        fullName: line.outcome === 'refused' ? null : line.draft.fullName,
        problems: line.outcome === 'refused' ? line.problems : [],
      })),
    };
  }

  async apply(eventId: string, body: ImportBody): Promise<ImportResult> {
    const lines = await this.check(eventId, body.rows);
    const errors = lines.flatMap((line) =>
      line.outcome === 'refused'
        ? line.problems.map(({ field, code }) => ({ field, code, line: line.line }))
        : [],
    );
    if (errors.length > 0) throw problem('participant.import-refused', { errors });
    const taken = lines.filter(
      (line) =>
        line.outcome === 'new' || (line.outcome === 'doubtful' && body.takeDoubtful.includes(line.line)),
    );
    const addedIds = await this.add(
      eventId,
      taken.flatMap((line) => (line.outcome === 'refused' ? [] : [line.draft])),
    );
    const same = lines.filter((line) => line.outcome === 'same').length;
    return { addedIds, same, leftOut: lines.length - same - addedIds.length };
  }

  private async check(eventId: string, rows: readonly RawParticipantRow[]): Promise<ImportLine[]> {
    const event = await this.events.requireEvent(eventId);
    const existing = await this.readModel.all(eventId);
    const villages = await this.readModel.villagesNear(event.areaCode);
    const findAreas = (name: string): string[] => {
      const wanted = normaliseSearch(name);
      const found = villages
        .filter((area) => area.code === name.trim() || area.searchText === wanted)
        .map(({ code }) => code);
      // The kecamatan of the event knows its own villages best.
      const near = found.filter(
        (code) => event.areaCode !== null && code.startsWith(event.areaCode.slice(0, 8)),
      );
      return [...new Set(near.length > 0 ? near : found)];
    };
    return previewImport(rows, existing, { year: eventYear(event), findAreas }).lines;
  }

  private async add(eventId: string, drafts: readonly ParticipantDraft[]): Promise<string[]> {
    const now = new Date();
    const codes = drawPersonalCodes(drafts.length, await this.participants.codesOf(eventId));
    const people = drafts.map((draft) => ({ ...draft, id: newId() }));
    await this.people.add(people, now);
    const participants = people.map(({ id: personId, fullName: _, ...facts }, index) => ({
      ...facts,
      id: newId(),
      eventId,
      personId,
      personalCode: codes[index] ?? '',
    }));
    await this.participants.add(participants, now);
    return participants.map(({ id }) => id);
  }
}
