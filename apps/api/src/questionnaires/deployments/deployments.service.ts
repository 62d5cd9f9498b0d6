import { Injectable } from '@nestjs/common';
import { DEPLOYMENT_TRANSITIONS } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { EventAccess } from '../../programs';
import type { KnownEvent } from '../../programs';
import type {
  DeploymentDetail,
  DeploymentList,
  ChangeDeploymentBody,
  PutDeploymentBody,
} from './deployment.dto';
import { DeploymentReadModel } from './deployment.read-model';
import type { DeploymentRow } from './deployment.read-model';
import { DeploymentRepository } from './deployment.repository';
import type { StoredDeployment } from './deployment.repository';

/** A questionnaire at an event: one version, asked before and after; the team opens and closes each phase. */
@Injectable()
export class DeploymentsService {
  constructor(
    private readonly events: EventAccess,
    private readonly repository: DeploymentRepository,
    private readonly readModel: DeploymentReadModel,
    private readonly audit: Audit,
  ) {}

  async list(eventId: string): Promise<DeploymentList> {
    const { zone } = await this.events.requireEvent(eventId);
    const rows = await this.readModel.list(eventId);
    return { items: rows.map(toDeploymentDetail), zone, nextCursor: null };
  }

  async put(eventId: string, id: string, body: PutDeploymentBody): Promise<PutOutcome<DeploymentDetail>> {
    await this.events.requireEvent(eventId);
    await this.requirePublished(body.instrumentVersionId);
    const stored = await this.repository.holdAll(eventId);
    const same = stored.find((one) => one.id === id);
    if (same) {
      if (!confirms({ ...same }, body)) throw problem('id-conflict');
      return { created: false, record: await this.get(eventId, id) };
    }
    if (stored.some((one) => one.phase === body.phase)) throw problem('deployment.phase-taken');
    if (stored.some((one) => one.instrumentVersionId !== body.instrumentVersionId)) {
      throw problem('deployment.different-version');
    }
    const { phase, instrumentVersionId } = body;
    if (!(await this.repository.insert(id, eventId, phase, instrumentVersionId, new Date()))) {
      throw problem('id-conflict');
    }
    return { created: true, record: await this.get(eventId, id) };
  }

  /** Another version for the whole event, as long as nobody was asked the present one. */
  async chooseVersion(
    eventId: string,
    id: string,
    version: number,
    body: ChangeDeploymentBody,
  ): Promise<DeploymentDetail> {
    const { deployment, all } = await this.hold(eventId, id);
    if (deployment.version !== version) await this.refuseStale(eventId, id);
    await this.requirePublished(body.instrumentVersionId);
    if (all.some((one) => one.state !== 'planned')) throw problem('deployment.different-version');
    const now = new Date();
    for (const one of all) await this.repository.chooseVersion(one, body.instrumentVersionId, now);
    return this.get(eventId, id);
  }

  /** Opening what is open changes nothing, so that a second tap in the hall does no harm. */
  async open(eventId: string, id: string): Promise<DeploymentDetail> {
    const { deployment, event } = await this.hold(eventId, id);
    if (event.state === 'reported') throw problem('deployment.event-reported');
    if (deployment.state !== 'open') await this.repository.open(deployment, new Date());
    this.audit.note({ phase: deployment.phase, from: deployment.state });
    return this.get(eventId, id);
  }

  async close(eventId: string, id: string): Promise<DeploymentDetail> {
    const { deployment } = await this.hold(eventId, id);
    if (deployment.state !== 'closed' && !DEPLOYMENT_TRANSITIONS[deployment.state].includes('closed')) {
      throw problem('deployment.not-open');
    }
    if (deployment.state === 'open') await this.repository.close(deployment, new Date());
    this.audit.note({ phase: deployment.phase, from: deployment.state });
    return this.get(eventId, id);
  }

  private async hold(
    eventId: string,
    id: string,
  ): Promise<{ event: KnownEvent; deployment: StoredDeployment; all: StoredDeployment[] }> {
    const event = await this.events.requireEvent(eventId);
    const all = await this.repository.holdAll(eventId);
    const deployment = all.find((one) => one.id === id);
    if (!deployment) throw problem('not-found');
    return { event, deployment, all };
  }

  private async get(eventId: string, id: string): Promise<DeploymentDetail> {
    const row = (await this.readModel.list(eventId)).find((one) => one.id === id);
    if (!row) throw problem('not-found');
    return toDeploymentDetail(row);
  }

  private async refuseStale(eventId: string, id: string): Promise<never> {
    throw problem('stale', { current: await this.get(eventId, id) });
  }

  private async requirePublished(instrumentVersionId: string): Promise<void> {
    const status = await this.repository.versionStatus(instrumentVersionId);
    if (status === null) throw problem('not-found');
    if (status === 'draft') throw problem('deployment.draft-version');
  }
}

function toDeploymentDetail({ openedAt, closedAt, ...row }: DeploymentRow): DeploymentDetail {
  return { ...row, openedAt: openedAt?.toISOString() ?? null, closedAt: closedAt?.toISOString() ?? null };
}
