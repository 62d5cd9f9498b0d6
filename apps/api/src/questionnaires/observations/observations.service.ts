import { Injectable } from '@nestjs/common';
import { deploymentStateAt, instrumentFacts } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { EventAccess } from '../../programs';
import { AreaChoices } from '../areas/area-choices.repository';
import { DeploymentRepository } from '../deployments/deployment.repository';
import { bodyHash } from '../responses/body-hash';
import { DeployedVersionReadModel } from '../responses/deployed-version.read-model';
import { ResponseRepository } from '../responses/response.repository';
import { scoreSheet } from '../responses/score-sheet';
import type { ObservationDetail, ObservationList, PutObservationBody } from './observation.dto';
import { ObservationsReadModel } from './observations.read-model';
import type { ObservationRow } from './observations.read-model';

const NOBODY = { personalCode: null, selfCode: null } as const;

/**
 * The observation sheets of the team, kept beside the responses and never among the results. Nobody waits for the
 * phase to be opened: the first sheet settles which version is filled in. What was closed by hand or is reported
 * takes no more.
 */
@Injectable()
export class ObservationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventAccess,
    private readonly deployments: DeploymentRepository,
    private readonly versions: DeployedVersionReadModel,
    private readonly areas: AreaChoices,
    private readonly responses: ResponseRepository,
    private readonly readModel: ObservationsReadModel,
  ) {}

  async list(eventId: string): Promise<ObservationList> {
    await this.events.requireEvent(eventId);
    return { items: (await this.readModel.list(eventId)).map(toDetail), nextCursor: null };
  }

  async put(eventId: string, id: string, body: PutObservationBody): Promise<PutOutcome<ObservationDetail>> {
    const event = await this.events.requireEvent(eventId);
    const deploymentId = body.deploymentId.toLowerCase();
    await this.deployments.holdAll(eventId);
    const deployed = await this.versions.observed(eventId, deploymentId);
    if (!deployed) throw problem('not-found');
    const hash = bodyHash(NOBODY, deploymentId, body.answers, null);
    const known = await this.responses.find(id);
    if (known) {
      if (!known.bodyHash.equals(hash)) throw problem('response.different');
      return { created: false, record: await this.get(eventId, id) };
    }
    if (event.state === 'reported') throw problem('deployment.event-reported');
    const receivedAt = new Date();
    if (deploymentStateAt(deployed, receivedAt) === 'closed') throw problem('deployment.not-open');
    const { content, instrumentVersionId } = deployed;
    const score = await scoreSheet(content, body.answers, (codes) => this.areas.unknown(codes));
    const { maxScore } = instrumentFacts(content.items);
    await this.responses.insertOne(
      {
        id,
        eventId,
        deploymentId,
        instrumentVersionId,
        ...NOBODY,
        answers: body.answers,
        ...score,
        maxScore,
        bodyHash: hash,
        source: 'keyed',
        enteredBy: this.unitOfWork.actor.userId,
        claimedAt: null,
        receivedAt,
      },
      'observation',
      false,
    );
    return { created: true, record: await this.get(eventId, id) };
  }

  private async get(eventId: string, id: string): Promise<ObservationDetail> {
    const found = (await this.readModel.list(eventId)).find((one) => one.id === id);
    if (!found) throw problem('response.different');
    return toDetail(found);
  }
}

function toDetail({ receivedAt, ...row }: ObservationRow): ObservationDetail {
  return { ...row, receivedAt: receivedAt.toISOString() };
}
