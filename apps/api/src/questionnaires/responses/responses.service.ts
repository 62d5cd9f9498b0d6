import { Injectable } from '@nestjs/common';
import { admitResponse, fitsIdentification, parsePersonalCode, standsWithReport } from '@ikrar/domain';
import type { SheetIdentity } from '@ikrar/domain';
import type { Actor } from '../../platform/auth/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { AreaChoices } from '../areas/area-choices.repository';
import { bodyHash } from './body-hash';
import { CodelessLimiter } from './codeless-limiter';
import { DeployedInstruments } from './deployed-instruments';
import { GuessLimiter } from './guess-limiter';
import type { PutResponseBody, ResponseReceipt } from './response.dto';
import { ResponseRepository } from './response.repository';
import type { NewResponse } from './response.repository';
import { scoreSheet } from './score-sheet';

type Receipt = PutOutcome<ResponseReceipt>;
type PhoneResponse = NewResponse & { readonly claimedAt: Date };

/**
 * Takes what a phone sends: stored exactly once, acknowledged only after the commit.
 *
 * - The id is the phone's. The same answers again are confirmed (200), other answers under the same id are
 *   refused (409) and stay on the phone for a human. Who answers twice under two ids is stored twice: pairing
 *   counts the latest received, or, with self-made codes, neither.
 * - Late answers: a phone without signal must not lose what was finished in time. After closing, by hand or by
 *   the end of the window, a response is still taken when its person finished before (`admitResponse`), until the
 *   event is reported and its figures stand. "Finished before" is the phone's word; a clock that runs ahead is
 *   refused with `deployment.not-open`, and the phone keeps the answers for the team, who may reopen the phase.
 * - Who answers is said as the event asks for it (`fitsIdentification`). A code nobody has answers like any unknown
 *   code, and costs the event a guess (GuessLimiter); without a code the event pays per response (CodelessLimiter).
 */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ResponseRepository,
    private readonly instruments: DeployedInstruments,
    private readonly areas: AreaChoices,
    private readonly guesses: GuessLimiter,
    private readonly codeless: CodelessLimiter,
  ) {}

  async put(actor: Actor, eventId: string, id: string, body: PutResponseBody): Promise<Receipt> {
    const who = identityOf(body);
    const hall = `${actor.organisationId} ${eventId}`;
    const response = await this.read(actor, eventId, id, who, body);
    const now = response.receivedAt.getTime();
    if (who.personalCode !== null) {
      return this.guesses.guess(hall, who.personalCode, now, () => this.store(actor, response));
    }
    return this.codeless.store(hall, now, async () => {
      const receipt = await this.store(actor, response);
      if (!receipt) throw new Error('A response without a personal code was refused for its code.');
      return receipt;
    });
  }

  /** Null for a code nobody has. */
  private async store(actor: Actor, response: PhoneResponse): Promise<Receipt | null> {
    const done = await this.repository.insert(actor, response);
    if (done === 'unknown-code') return null;
    if (done === 'stored') return stored(response);
    return this.unitOfWork.run(actor, 'write', () => this.settle(actor, response));
  }

  /** Nothing plain: a retry, something late, or something to refuse. */
  private async settle(actor: Actor, response: PhoneResponse): Promise<Receipt | null> {
    const known = await this.confirm(response);
    if (known) return known;
    const facts = await this.repository.lateFacts(response);
    if (!facts) throw problem('not-found');
    if (!fitsIdentification(facts.identification, response)) throw problem('response.identification');
    if (response.personalCode !== null && facts.present === null) return null;
    const admission = admitResponse(facts, response);
    const stands = facts.eventState === 'reported' && standsWithReport(facts.phase);
    const isTaken = admission === 'open' || (admission === 'late' && !stands);
    if (!isTaken) throw problem('deployment.not-open');
    if (facts.presentOnly && facts.present !== true) throw problem('response.not-present');
    if (facts.instrumentVersionId !== response.instrumentVersionId) {
      this.instruments.forget(actor, response.eventId, response.deploymentId);
      throw problem('busy');
    }
    const done = await this.repository.insertOne(response, facts.phase, admission === 'late');
    if (done === 'stored') return stored(response);
    return done === 'unknown-code' ? null : this.confirm(response);
  }

  private async confirm({ id, bodyHash: hash }: NewResponse): Promise<Receipt | null> {
    const found = await this.repository.find(id);
    if (!found) return null;
    if (!found.bodyHash.equals(hash)) throw problem('response.different');
    return { created: false, record: { id, receivedAt: found.receivedAt.toISOString() } };
  }

  private async read(
    actor: Actor,
    eventId: string,
    id: string,
    who: SheetIdentity,
    body: PutResponseBody,
  ): Promise<PhoneResponse> {
    const deploymentId = body.deploymentId.toLowerCase();
    const instrument = await this.instruments.find(actor, eventId, deploymentId);
    if (instrument === null) throw problem('not-found');
    if (instrument === 'planned') throw problem('deployment.not-open');
    const { instrumentVersionId, content, maxScore } = instrument;
    const score = await scoreSheet(content, body.answers, (codes) => this.areas.unknown(codes));
    const claimedAt = new Date(body.claimedAt);
    return {
      id,
      eventId,
      deploymentId,
      instrumentVersionId,
      ...who,
      answers: body.answers,
      ...score,
      maxScore,
      bodyHash: bodyHash(who, deploymentId, body.answers, claimedAt),
      source: 'phone',
      claimedAt,
      receivedAt: new Date(),
    };
  }
}

function identityOf({ personalCode, selfCode }: PutResponseBody): SheetIdentity {
  if (personalCode === undefined || personalCode === null) {
    return { personalCode: null, selfCode: selfCode ?? null };
  }
  const parsed = parsePersonalCode(personalCode);
  if (!parsed.ok) throw problem('participant.unknown-code');
  return { personalCode: parsed.code, selfCode: selfCode ?? null };
}

function stored({ id, receivedAt }: NewResponse): Receipt {
  return { created: true, record: { id, receivedAt: receivedAt.toISOString() } };
}
