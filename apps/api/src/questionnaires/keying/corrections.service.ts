import { Injectable } from '@nestjs/common';
import { entryDifferences } from '@ikrar/domain';
import type { Answers, CorrectionReason } from '@ikrar/domain';
import { problem } from '../../platform/http/problems';
import { EventAccess, TallyMarks } from '../../programs';
import { AreaChoices } from '../areas/area-choices.repository';
import { scoreSheet } from '../responses/score-sheet';
import type { CorrectResponseBody, ResponseDetail } from './entry.dto';
import { EntryRepository } from './entry.repository';
import type { KnownResponse } from './entry.repository';

/** Reads one response, and corrects it: the old answer stays beside the new one, with who and why. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly events: EventAccess,
    private readonly repository: EntryRepository,
    private readonly areas: AreaChoices,
    private readonly marks: TallyMarks,
  ) {}

  async get(eventId: string, id: string): Promise<ResponseDetail> {
    await this.events.requireEvent(eventId);
    const found = await this.repository.response(eventId, id);
    if (!found) throw problem('not-found');
    const { content: _, enteredBy: __, receivedAt, answers, ...response } = found;
    const corrections = await this.repository.corrections(id);
    return {
      ...response,
      answers: { ...answers } as ResponseDetail['answers'],
      receivedAt: receivedAt.toISOString(),
      corrections: corrections.map((one) => ({ ...one, correctedAt: one.correctedAt.toISOString() })),
    };
  }

  async correct(
    eventId: string,
    id: string,
    version: number,
    { answers, reason }: CorrectResponseBody,
  ): Promise<ResponseDetail> {
    await this.requireUnreported(eventId);
    const response = await this.repository.response(eventId, id, 'held');
    if (!response) throw problem('not-found');
    if (response.version !== version) throw problem('stale', { current: await this.get(eventId, id) });
    await this.apply(eventId, response, answers, reason);
    return this.get(eventId, id);
  }

  async requireUnreported(eventId: string): Promise<void> {
    const event = await this.events.requireEvent(eventId);
    if (event.state === 'reported') throw problem('deployment.event-reported');
  }

  /** Changes the named answers of a response that is held; what says the same already is no correction. */
  async apply(
    eventId: string,
    response: KnownResponse,
    changed: Answers,
    reason: CorrectionReason,
  ): Promise<void> {
    const { content } = response;
    const answers = { ...response.answers, ...changed };
    const score = await scoreSheet(content, answers, (codes) => this.areas.unknown(codes), 'paper');
    const changes = entryDifferences(content.items, response.answers, answers).map(
      ({ itemId, first, second }) => ({ itemId, before: first, after: second }),
    );
    if (changes.length === 0) return;
    await this.repository.correct(response, { answers, ...score }, changes, reason, new Date());
    await this.marks.mark(eventId);
  }
}
