import { Injectable } from '@nestjs/common';
import type { AnswerProblem } from '@ikrar/domain';
import { checkAnswers, parsePersonalCode, scoreResponse } from '@ikrar/domain';
import type { Actor } from '../../platform/auth/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import type { FieldError } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { bodyHash } from './body-hash';
import { DeployedInstruments } from './deployed-instruments';
import { GuessLimiter } from './guess-limiter';
import type { PutResponseBody, ResponseReceipt } from './response.dto';
import { ResponseRepository } from './response.repository';
import type { NewResponse } from './response.repository';

const SHOWN = 20;

/**
 * Takes what a phone sends: stored exactly once, acknowledged only after the commit.
 *
 * - The id is the phone's. The same answers again are confirmed (200), other answers under the same id are
 *   refused (409) and stay on the phone for a human. Who answers twice under two ids is stored twice: pairing
 *   counts the latest received.
 * - Late answers: a phone without signal must not lose what was finished in time. After closing, a response
 *   is still taken when its person finished before the phase was closed, until the event is reported and its
 *   figures stand. "Finished before" is the phone's word; a clock that runs ahead is refused with
 *   `deployment.not-open`, and the phone keeps the answers for the team, who may reopen the phase.
 * - A code nobody has answers like any unknown code, and costs the event a guess (see GuessLimiter).
 */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ResponseRepository,
    private readonly instruments: DeployedInstruments,
    private readonly limiter: GuessLimiter,
  ) {}

  async put(
    actor: Actor,
    eventId: string,
    id: string,
    body: PutResponseBody,
  ): Promise<PutOutcome<ResponseReceipt>> {
    const parsed = parsePersonalCode(body.personalCode);
    if (!parsed.ok) throw problem('participant.unknown-code');
    const hall = `${actor.organisationId} ${eventId}`;
    const response = await this.score(actor, eventId, id, parsed.code, body);
    const now = response.receivedAt.getTime();
    return this.limiter.guess(hall, parsed.code, now, () => this.store(actor, response));
  }

  /** Null for a code nobody has. */
  private async store(actor: Actor, response: NewResponse): Promise<PutOutcome<ResponseReceipt> | null> {
    const done = await this.repository.insert(actor, response);
    if (done === 'unknown-code') return null;
    if (done === 'stored') return { created: true, record: toReceipt(response.id, response.receivedAt) };
    return this.unitOfWork.run(actor, 'write', () => this.settle(response));
  }

  /** The phase is not open, or the id is known: a late response, a retry, or something to refuse. */
  private async settle(response: NewResponse): Promise<PutOutcome<ResponseReceipt> | null> {
    const { id, eventId, deploymentId, claimedAt } = response;
    const late = await this.repository.insertLate(response);
    if (late === 'unknown-code') return null;
    if (late === 'stored') return { created: true, record: toReceipt(id, response.receivedAt) };
    const stored = await this.repository.find(id);
    if (stored?.bodyHash.equals(response.bodyHash)) {
      return { created: false, record: toReceipt(id, stored.receivedAt) };
    }
    const taken = stored !== null || (await this.repository.takes(eventId, deploymentId, claimedAt));
    throw problem(taken ? 'response.different' : 'deployment.not-open');
  }

  private async score(
    actor: Actor,
    eventId: string,
    id: string,
    personalCode: string,
    body: PutResponseBody,
  ): Promise<NewResponse> {
    const deploymentId = body.deploymentId.toLowerCase();
    const instrument = await this.instruments.find(actor, eventId, deploymentId);
    if (instrument === null) throw problem('not-found');
    if (instrument === 'planned') throw problem('deployment.not-open');
    const { content, maxScore } = instrument;
    const issues = checkAnswers(content, body.answers);
    if (issues.length > 0)
      throw problem('invalid-input', { errors: issues.slice(0, SHOWN).map(toFieldError) });
    const { score, topicScores } = scoreResponse(content.items, body.answers);
    const claimedAt = new Date(body.claimedAt);
    return {
      id,
      eventId,
      deploymentId,
      personalCode,
      answers: body.answers,
      score,
      maxScore,
      topicScores,
      bodyHash: bodyHash(personalCode, deploymentId, body.answers, claimedAt),
      claimedAt,
      receivedAt: new Date(),
    };
  }
}

function toFieldError({ itemId, code }: AnswerProblem): FieldError {
  return { field: `answers.${itemId}`, code };
}

function toReceipt(id: string, receivedAt: Date): ResponseReceipt {
  return { id, receivedAt: receivedAt.toISOString() };
}
