import { Injectable } from '@nestjs/common';
import type { ComparableVersions, DeploymentState, Identification, Phase } from '@ikrar/domain';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';

/** What a team plans of a deployment. */
export interface DeploymentPlan {
  readonly phase: Phase;
  readonly wave: number;
  readonly instrumentVersionId: string;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly presentOnly: boolean;
}

export interface StoredDeployment extends DeploymentPlan {
  readonly id: string;
  readonly eventId: string;
  /** By hand. */
  readonly state: DeploymentState;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly answered: boolean;
  readonly version: number;
}

/** A version as it stands now; `retired` ones are still asked where they were chosen before. */
export type Offer = 'draft' | 'published' | 'retired';

export interface EventDeployments {
  readonly deployments: readonly StoredDeployment[];
  readonly identification: Identification;
}

type Changes = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

@Injectable()
export class DeploymentRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The deployments of an event, held against other writers: "what is compared asks the same" is a rule
   * over several rows, so whoever changes them takes the event's row first.
   */
  async holdAll(eventId: string): Promise<EventDeployments> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(`select id from events where organisation_id = $1 and id = $2 for no key update`, [
      organisationId,
      eventId,
    ]);
    const chosen: { identification: Identification }[] = await manager.query(
      'select identification from event_identifications where organisation_id = $1 and event_id = $2',
      [organisationId, eventId],
    );
    const deployments: StoredDeployment[] = await manager.query(
      `select d.id, d.event_id "eventId", d.phase, d.wave, d.instrument_version_id "instrumentVersionId", d.state,
              d.opens_at "opensAt", d.closes_at "closesAt", d.present_only "presentOnly", d.opened_at "openedAt",
              d.closed_at "closedAt", d.version, exists (select 1 from responses r
                where r.organisation_id = $1 and r.event_id = $2 and r.deployment_id = d.id) answered
         from deployments d where d.organisation_id = $1 and d.event_id = $2`,
      [organisationId, eventId],
    );
    return { deployments, identification: chosen[0]?.identification ?? 'personal_code' };
  }

  async offer(instrumentVersionId: string): Promise<Offer | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { offer: Offer }[] = await manager.query(
      `select case when exists (select 1 from instrument_retirements t
                     where t.organisation_id = $1 and t.instrument_version_id = $2) then 'retired' else v.status end offer
         from instrument_versions v where v.organisation_id = $1 and v.id = $2`,
      [organisationId, instrumentVersionId],
    );
    return rows[0]?.offer ?? null;
  }

  /** The pairs among these versions of which items were declared to ask the same. */
  async equivalences(versionIds: readonly string[]): Promise<ComparableVersions[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select earlier_version_id "earlierVersionId", later_version_id "laterVersionId" from version_equivalences
        where organisation_id = $1 and earlier_version_id = any ($2::uuid[]) and later_version_id = any ($2::uuid[])`,
      [organisationId, versionIds],
    );
  }

  /** False when the id is taken. */
  async insert(id: string, eventId: string, plan: DeploymentPlan, now: Date): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const { phase, wave, instrumentVersionId, opensAt, closesAt, presentOnly } = plan;
    const rows: unknown[] = await manager.query(
      `insert into deployments (organisation_id, id, event_id, phase, wave, instrument_version_id, opens_at, closes_at,
                                present_only, state, created_at, updated_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'planned', $10, $10, 1)
       on conflict (organisation_id, id) do nothing returning id`,
      [organisationId, id, eventId, phase, wave, instrumentVersionId, opensAt, closesAt, presentOnly, now],
    );
    return rows.length === 1;
  }

  change(deployment: StoredDeployment, plan: DeploymentPlan, now: Date): Promise<void> {
    const { phase, wave, instrumentVersionId, opensAt, closesAt, presentOnly } = plan;
    const changes = {
      phase,
      wave,
      instrument_version_id: instrumentVersionId,
      opens_at: opensAt,
      closes_at: closesAt,
      present_only: presentOnly,
    };
    return this.set(deployment, changes, now);
  }

  /** By hand. `openedAt` stays the first opening; what its window has closed loses the end that closed it. */
  open(deployment: StoredDeployment, openedAt: Date, now: Date): Promise<void> {
    const { closesAt } = deployment;
    const closes_at = closesAt !== null && closesAt <= now ? null : undefined;
    return this.set(deployment, { state: 'open', closed_at: null, opened_at: openedAt, closes_at }, now);
  }

  close(deployment: StoredDeployment, now: Date): Promise<void> {
    const opened_at = deployment.openedAt ?? deployment.opensAt;
    return this.set(deployment, { state: 'closed', closed_at: now, opened_at }, now);
  }

  async remove({ id }: StoredDeployment): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query('delete from deployments where organisation_id = $1 and id = $2', [
      organisationId,
      id,
    ]);
  }

  private async set({ id, version }: StoredDeployment, changes: Changes, now: Date): Promise<void> {
    const done = await compareAndSet(this.unitOfWork, 'deployments', id, version, changes, now);
    if (!done) throw problem('busy');
  }
}
