import { Injectable } from '@nestjs/common';
import type { DeploymentState, InstrumentVersionStatus, Phase } from '@ikrar/domain';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';

export interface StoredDeployment {
  readonly id: string;
  readonly eventId: string;
  readonly phase: Phase;
  readonly instrumentVersionId: string;
  readonly state: DeploymentState;
  readonly version: number;
}

const COLUMNS = `id, event_id "eventId", phase, instrument_version_id "instrumentVersionId", state, version`;

@Injectable()
export class DeploymentRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The deployments of an event, held against other writers: "the same version before and after" is a rule
   * over two rows, so whoever changes them takes the event's row first.
   */
  async holdAll(eventId: string): Promise<StoredDeployment[]> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(`select id from events where organisation_id = $1 and id = $2 for no key update`, [
      organisationId,
      eventId,
    ]);
    return manager.query(`select ${COLUMNS} from deployments where organisation_id = $1 and event_id = $2`, [
      organisationId,
      eventId,
    ]);
  }

  async versionStatus(instrumentVersionId: string): Promise<InstrumentVersionStatus | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { status: InstrumentVersionStatus }[] = await manager.query(
      `select status from instrument_versions where organisation_id = $1 and id = $2`,
      [organisationId, instrumentVersionId],
    );
    return rows[0]?.status ?? null;
  }

  /** False when the id is taken. */
  async insert(
    id: string,
    eventId: string,
    phase: Phase,
    instrumentVersionId: string,
    now: Date,
  ): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `insert into deployments
         (organisation_id, id, event_id, phase, wave, instrument_version_id, present_only, state, created_at, updated_at, version)
       values ($1, $2, $3, $4, 1, $5, false, 'planned', $6, $6, 1)
       on conflict (organisation_id, id) do nothing returning id`,
      [organisationId, id, eventId, phase, instrumentVersionId, now],
    );
    return rows.length === 1;
  }

  chooseVersion(deployment: StoredDeployment, instrumentVersionId: string, now: Date): Promise<void> {
    return this.set(deployment, { instrument_version_id: instrumentVersionId }, now);
  }

  /** `opened_at` stays the first opening; `closed_at` is empty again when a phase is reopened. */
  open(deployment: StoredDeployment, now: Date): Promise<void> {
    const opened_at = deployment.state === 'planned' ? now : undefined;
    return this.set(deployment, { state: 'open', closed_at: null, opened_at }, now);
  }

  close(deployment: StoredDeployment, now: Date): Promise<void> {
    return this.set(deployment, { state: 'closed', closed_at: now }, now);
  }

  private async set(
    deployment: StoredDeployment,
    changes: Readonly<Record<string, string | Date | null | undefined>>,
    now: Date,
  ): Promise<void> {
    const { id, version } = deployment;
    const done = await compareAndSet(this.unitOfWork, 'deployments', id, version, changes, now);
    if (!done) throw problem('busy');
  }
}
