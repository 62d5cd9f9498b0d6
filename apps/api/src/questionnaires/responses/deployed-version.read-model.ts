import { Injectable } from '@nestjs/common';
import { ASKED_PHASES } from '@ikrar/domain';
import type { DeploymentWindow, InstrumentContent, Phase } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface DeployedVersion extends DeploymentWindow {
  readonly instrumentVersionId: string;
  readonly content: InstrumentContent;
}

/** What is asked by a deployment, with the keys. */
@Injectable()
export class DeployedVersionReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of the phases people answer themselves. */
  asked(eventId: string, deploymentId: string): Promise<DeployedVersion | null> {
    return this.find(eventId, deploymentId, ASKED_PHASES);
  }

  observed(eventId: string, deploymentId: string): Promise<DeployedVersion | null> {
    return this.find(eventId, deploymentId, ['observation']);
  }

  private async find(
    eventId: string,
    deploymentId: string,
    phases: readonly Phase[],
  ): Promise<DeployedVersion | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: DeployedVersion[] = await manager.query(
      `select d.state, d.opens_at "opensAt", d.closes_at "closesAt",
              d.instrument_version_id "instrumentVersionId", v.content
         from deployments d
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
        where d.organisation_id = $1 and d.id = $2 and d.event_id = $3 and d.phase = any ($4::text[])`,
      [organisationId, deploymentId, eventId, phases],
    );
    return rows[0] ?? null;
  }
}
