import { Injectable } from '@nestjs/common';
import { entryDifferences } from '@ikrar/domain';
import type { Answers, EntryDifference } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { EventAccess } from '../../programs';
import { AreaChoices } from '../areas/area-choices.repository';
import { scoreSheet } from '../responses/score-sheet';
import { CorrectionsService } from './corrections.service';
import type { PutSecondEntryBody, SecondEntryDetail } from './entry.dto';
import { EntryRepository } from './entry.repository';
import type { KnownResponse, SecondEntryRow } from './entry.repository';

/**
 * The same sheet typed again by somebody else, who does not see the first entry: then only the places they read
 * differently are shown, and whoever decides them is kept. Without a difference nothing is left to decide.
 */
@Injectable()
export class SecondEntriesService {
  constructor(
    private readonly events: EventAccess,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: EntryRepository,
    private readonly areas: AreaChoices,
    private readonly corrections: CorrectionsService,
  ) {}

  async get(eventId: string, id: string): Promise<SecondEntryDetail> {
    await this.events.requireEvent(eventId);
    const { entry, response } = await this.require(eventId, id);
    return toDetail(entry, entry.settledAt ? [] : differencesOf(response, entry));
  }

  async put(
    eventId: string,
    id: string,
    { responseId, answers }: PutSecondEntryBody,
  ): Promise<PutOutcome<SecondEntryDetail>> {
    await this.corrections.requireUnreported(eventId);
    const response = await this.repository.response(eventId, responseId.toLowerCase(), 'held');
    if (!response || response.source !== 'keyed') throw problem('not-found');
    const known = await this.repository.secondEntry(eventId, id);
    if (known) {
      const isSame =
        known.responseId === response.id &&
        entryDifferences(response.content.items, known.answers, answers).length === 0;
      if (!isSame) throw problem('id-conflict');
      return { created: false, record: await this.get(eventId, id) };
    }
    if (response.enteredBy === this.unitOfWork.actor.userId) throw problem('entry.same-person');
    await scoreSheet(response.content, answers, (codes) => this.areas.unknown(codes), 'paper');
    const now = new Date();
    if (!(await this.repository.insertSecondEntry(id, response.id, answers, now))) {
      throw problem('entry.twice-already');
    }
    if (entryDifferences(response.content.items, response.answers, answers).length === 0) {
      await this.repository.settle(id, now);
    }
    return { created: true, record: await this.get(eventId, id) };
  }

  /** Every place in question is decided at once, with the answer that stands on the paper. */
  async settle(eventId: string, id: string, decided: Answers): Promise<SecondEntryDetail> {
    await this.corrections.requireUnreported(eventId);
    const { entry, response } = await this.require(eventId, id, 'held');
    if (entry.settledAt) throw problem('entry.settled');
    const open = differencesOf(response, entry).map(({ itemId }) => itemId);
    const wrong = [
      ...open
        .filter((itemId) => !Object.hasOwn(decided, itemId))
        .map((itemId) => ({ itemId, code: 'required' })),
      ...Object.keys(decided)
        .filter((itemId) => !open.includes(itemId))
        .map((itemId) => ({ itemId, code: 'not-in-question' })),
    ];
    if (wrong.length > 0) {
      const errors = wrong.map(({ itemId, code }) => ({ field: `answers.${itemId}`, code }));
      throw problem('invalid-input', { errors });
    }
    await this.corrections.apply(eventId, response, decided, 'double_entry');
    await this.repository.settle(id, new Date());
    return this.get(eventId, id);
  }

  private async require(
    eventId: string,
    id: string,
    hold: 'held' | 'free' = 'free',
  ): Promise<{ entry: SecondEntryRow; response: KnownResponse }> {
    const known = await this.repository.secondEntry(eventId, id);
    const response = known && (await this.repository.response(eventId, known.responseId, hold));
    // Read again once the response is held: somebody else may have settled it meanwhile.
    const entry = response && hold === 'held' ? await this.repository.secondEntry(eventId, id) : known;
    if (!entry || !response) throw problem('not-found');
    return { entry, response };
  }
}

function differencesOf(response: KnownResponse, entry: SecondEntryRow): EntryDifference[] {
  return entryDifferences(response.content.items, response.answers, entry.answers);
}

function toDetail(entry: SecondEntryRow, differences: readonly EntryDifference[]): SecondEntryDetail {
  const { id, responseId, enteredAt, settledAt } = entry;
  return {
    id,
    responseId,
    enteredAt: enteredAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
    differences: [...differences],
  };
}
