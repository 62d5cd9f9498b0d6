import { Injectable } from '@nestjs/common';
import { entryDifferences, fitsIdentification, instrumentFacts, parsePersonalCode } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { EventAccess } from '../../programs';
import { AreaChoices } from '../areas/area-choices.repository';
import { bodyHash } from '../responses/body-hash';
import { ResponseRepository } from '../responses/response.repository';
import { scoreSheet } from '../responses/score-sheet';
import { CorrectionsService } from './corrections.service';
import { EntriesReadModel } from './entries.read-model';
import type { EntryRow, KeyableDeployment } from './entries.read-model';
import type { EntryList, EntrySummary, PutEntryBody, ResponseDetail } from './entry.dto';

/**
 * Sheets of paper, typed by the team: a row a sheet, stored once under the id the grid made. A sheet is taken also
 * after its phase was closed (paper lies in a bag for days) until the event is reported; what is typed wrong is
 * corrected, never overwritten.
 */
@Injectable()
export class EntriesService {
  constructor(
    private readonly events: EventAccess,
    private readonly unitOfWork: UnitOfWork,
    private readonly readModel: EntriesReadModel,
    private readonly responses: ResponseRepository,
    private readonly areas: AreaChoices,
    private readonly corrections: CorrectionsService,
  ) {}

  async list(eventId: string, deploymentId: string): Promise<EntryList> {
    await this.events.requireEvent(eventId);
    const deployment = await this.require(eventId, deploymentId);
    const rows = await this.readModel.list(eventId, deploymentId);
    return { items: rows.map((row) => this.toSummary(row, deployment)), nextCursor: null };
  }

  async put(eventId: string, id: string, body: PutEntryBody): Promise<PutOutcome<ResponseDetail>> {
    const event = await this.events.requireEvent(eventId);
    const deployment = await this.require(eventId, body.deploymentId.toLowerCase());
    if (event.state === 'reported') throw problem('deployment.event-reported');
    const writer = this.writerOf(body, deployment);
    const { content, id: deploymentId, instrumentVersionId } = deployment;
    const { personalCode, selfCode, spare } = writer;
    const sheet = { personalCode: spare === null ? personalCode : `spare ${spare}`, selfCode };
    const hash = bodyHash(sheet, deploymentId, body.answers, null);
    const known = await this.responses.find(id);
    if (known) {
      if (!known.bodyHash.equals(hash)) throw problem('response.different');
      return { created: false, record: await this.corrections.get(eventId, id) };
    }
    const score = await scoreSheet(content, body.answers, (codes) => this.areas.unknown(codes), 'paper');
    const insertion = await this.responses.insertOne(
      {
        ...{ id, eventId, deploymentId, instrumentVersionId, ...writer, ...score },
        answers: body.answers,
        maxScore: instrumentFacts(content.items).maxScore,
        bodyHash: hash,
        source: 'keyed',
        enteredBy: this.unitOfWork.actor.userId,
        claimedAt: null,
        receivedAt: new Date(),
      },
      deployment.phase,
      false,
    );
    if (insertion === 'unknown-code') throw problem('participant.unknown-code');
    return { created: true, record: await this.corrections.get(eventId, id) };
  }

  private async require(eventId: string, deploymentId: string): Promise<KeyableDeployment> {
    const deployment = await this.readModel.deployment(eventId, deploymentId);
    if (!deployment) throw problem('not-found');
    return deployment;
  }

  /** Who wrote the sheet, as the event asks for it; a spare sheet is somebody's who is not on the roster. */
  private writerOf({ personalCode, selfCode, spare }: PutEntryBody, { identification }: KeyableDeployment) {
    const writer = { personalCode: null, selfCode: selfCode ?? null, spare: spare ?? null };
    if (personalCode === undefined || personalCode === null) {
      const isSpare = identification === 'personal_code' && writer.spare !== null && writer.selfCode === null;
      if (isSpare || fitsIdentification(identification, writer)) return writer;
      throw problem('response.identification');
    }
    const parsed = parsePersonalCode(personalCode);
    if (!parsed.ok) throw problem('participant.unknown-code');
    const known = { ...writer, personalCode: parsed.code };
    if (known.spare !== null || !fitsIdentification(identification, known)) {
      throw problem('response.identification');
    }
    return known;
  }

  private toSummary(row: EntryRow, { content }: KeyableDeployment): EntrySummary {
    const { userId } = this.unitOfWork.actor;
    const { second, answers, receivedAt, enteredBy, ...rest } = row;
    return {
      ...rest,
      receivedAt: receivedAt?.toISOString() ?? null,
      mine: enteredBy === userId,
      secondEntry: second && {
        id: second.id,
        differences: second.settledAt
          ? 0
          : entryDifferences(content.items, answers ?? {}, second.answers).length,
        mine: second.enteredBy === userId,
        settled: second.settledAt !== null,
      },
    };
  }
}
