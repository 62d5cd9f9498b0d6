import { Injectable } from '@nestjs/common';
import { areWavesComparable, deploymentStateAt, MEASURED_PHASES, standsWithReport } from '@ikrar/domain';
import type { Phase } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import { canonical } from '../../platform/http/canonical';
import { problem } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { EventAccess, TallyMarks } from '../../programs';
import type { KnownEvent } from '../../programs';
import type {
  ChangeDeploymentBody,
  DeploymentDetail,
  DeploymentList,
  PutDeploymentBody,
} from './deployment.dto';
import { DeploymentReadModel } from './deployment.read-model';
import { DeploymentRepository } from './deployment.repository';
import type { DeploymentPlan, EventDeployments, StoredDeployment } from './deployment.repository';
import { changeDeploymentPlan, toDeploymentPlan } from './to-deployment-plan';

interface Held extends EventDeployments {
  readonly event: KnownEvent;
  readonly deployment: StoredDeployment;
}

/** The questionnaires of an event: what is asked when and of whom; opened and closed by hand or by a window. */
@Injectable()
export class DeploymentsService {
  constructor(
    private readonly events: EventAccess,
    private readonly repository: DeploymentRepository,
    private readonly readModel: DeploymentReadModel,
    private readonly audit: Audit,
    private readonly marks: TallyMarks,
  ) {}

  async list(eventId: string): Promise<DeploymentList> {
    const { zone } = await this.events.requireEvent(eventId);
    return { items: await this.readModel.list(eventId, new Date()), zone, nextCursor: null };
  }

  async put(eventId: string, id: string, body: PutDeploymentBody): Promise<PutOutcome<DeploymentDetail>> {
    await this.events.requireEvent(eventId);
    const plan = toDeploymentPlan(body);
    const held = await this.repository.holdAll(eventId);
    const same = held.deployments.find((one) => one.id === id);
    if (same) {
      if (!isSame(same, plan)) throw problem('id-conflict');
      return { created: false, record: await this.get(eventId, id) };
    }
    await this.requireOffered(plan.instrumentVersionId);
    await this.requireFitting(held, [...held.deployments, plan]);
    if (!(await this.repository.insert(id, eventId, plan, new Date()))) throw problem('id-conflict');
    await this.marks.mark(eventId);
    return { created: true, record: await this.get(eventId, id) };
  }

  /** What was asked of anybody stays as it was asked; when it ends may still change. */
  async change(
    eventId: string,
    id: string,
    version: number,
    body: ChangeDeploymentBody,
  ): Promise<DeploymentDetail> {
    const { event, deployment, ...held } = await this.hold(eventId, id);
    if (deployment.version !== version) throw problem('stale', { current: await this.get(eventId, id) });
    refuseReported(event, deployment.phase);
    const plan = changeDeploymentPlan(deployment, body);
    if (isSame(deployment, plan)) return this.get(eventId, id);
    const now = new Date();
    const exchanged = plan.instrumentVersionId !== deployment.instrumentVersionId;
    if (isAsked(deployment, now)) {
      if (exchanged) throw problem('deployment.different-version');
      if (
        !isSame(deployment, { ...plan, closesAt: deployment.closesAt, presentOnly: deployment.presentOnly })
      )
        throw problem('deployment.opened');
    }
    if (exchanged) await this.requireOffered(plan.instrumentVersionId);
    const alongside = exchanged ? goesAlong(held.deployments, deployment, plan, now) : [];
    const others = held.deployments.filter((one) => one !== deployment && !alongside.includes(one));
    const moved = alongside.map((one) => ({ ...one, instrumentVersionId: plan.instrumentVersionId }));
    await this.requireFitting(held, [...others, ...moved, plan]);
    await this.repository.change(deployment, plan, now);
    for (const [index, one] of alongside.entries()) {
      const becomes = moved[index];
      if (becomes) await this.repository.change(one, becomes, now);
    }
    await this.marks.mark(eventId);
    return this.get(eventId, id);
  }

  /** Opening what is open changes nothing, so that a second tap in the hall does no harm. */
  async open(eventId: string, id: string): Promise<DeploymentDetail> {
    const { deployment, event } = await this.hold(eventId, id);
    refuseReported(event, deployment.phase);
    const now = new Date();
    const from = deploymentStateAt(deployment, now);
    const first = deployment.openedAt ?? (from === 'planned' ? now : (deployment.opensAt ?? now));
    if (from !== 'open') await this.repository.open(deployment, first, now);
    this.audit.note({ phase: deployment.phase, from });
    return this.get(eventId, id);
  }

  async close(eventId: string, id: string): Promise<DeploymentDetail> {
    const { deployment } = await this.hold(eventId, id);
    const now = new Date();
    const from = deploymentStateAt(deployment, now);
    if (from === 'planned') throw problem('deployment.not-open');
    if (from === 'open') await this.repository.close(deployment, now);
    this.audit.note({ phase: deployment.phase, from });
    return this.get(eventId, id);
  }

  async remove(eventId: string, id: string): Promise<void> {
    const { deployment } = await this.hold(eventId, id);
    if (isAsked(deployment, new Date())) throw problem('deployment.opened');
    await this.repository.remove(deployment);
    await this.marks.mark(eventId);
    this.audit.note({ phase: deployment.phase });
  }

  private async hold(eventId: string, id: string): Promise<Held> {
    const event = await this.events.requireEvent(eventId);
    const held = await this.repository.holdAll(eventId);
    const deployment = held.deployments.find((one) => one.id === id);
    if (!deployment) throw problem('not-found');
    return { ...held, event, deployment };
  }

  private async get(eventId: string, id: string): Promise<DeploymentDetail> {
    const found = (await this.readModel.list(eventId, new Date())).find((one) => one.id === id);
    if (!found) throw problem('not-found');
    return found;
  }

  private async requireOffered(instrumentVersionId: string): Promise<void> {
    const offer = await this.repository.offer(instrumentVersionId);
    if (offer === null) throw problem('not-found');
    if (offer === 'draft') throw problem('deployment.draft-version');
    if (offer === 'retired') throw problem('deployment.retired-version');
  }

  /** The rules over all deployments of an event, as they will be. */
  private async requireFitting(
    { identification }: EventDeployments,
    planned: readonly DeploymentPlan[],
  ): Promise<void> {
    const places = planned.map(({ phase, wave }) => `${phase} ${wave}`);
    if (new Set(places).size < places.length) throw problem('deployment.phase-taken');
    if (identification !== 'personal_code' && planned.some(({ presentOnly }) => presentOnly)) {
      throw problem('deployment.present-needs-code');
    }
    const versions = [...new Set(planned.map(({ instrumentVersionId }) => instrumentVersionId))];
    const declared = await this.repository.equivalences(versions);
    if (!areWavesComparable(planned, declared)) throw problem('deployment.different-version');
  }
}

/** Opened, or answered without having been opened: the team's own observations. */
function isAsked(deployment: StoredDeployment, now: Date): boolean {
  return deployment.answered || deploymentStateAt(deployment, now) !== 'planned';
}

/** The measured phases that ask the same version as this one and may still be exchanged go with it. */
function goesAlong(
  all: readonly StoredDeployment[],
  changed: StoredDeployment,
  plan: DeploymentPlan,
  now: Date,
): StoredDeployment[] {
  const isMeasured = (phase: Phase): boolean => MEASURED_PHASES.some((one) => one === phase);
  if (!isMeasured(plan.phase)) return [];
  return all.filter(
    (one) =>
      one !== changed &&
      isMeasured(one.phase) &&
      one.instrumentVersionId === changed.instrumentVersionId &&
      !isAsked(one, now),
  );
}

function refuseReported({ state }: KnownEvent, phase: Phase): void {
  if (state === 'reported' && standsWithReport(phase)) throw problem('deployment.event-reported');
}

function isSame(one: DeploymentPlan, other: DeploymentPlan): boolean {
  return canonical(facts(one)) === canonical(facts(other));
}

function facts({ phase, wave, instrumentVersionId, opensAt, closesAt, presentOnly }: DeploymentPlan): object {
  return { phase, wave, instrumentVersionId, opensAt, closesAt, presentOnly };
}
