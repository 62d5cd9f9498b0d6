import { Injectable } from '@nestjs/common';
import { instrumentFacts } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import type { Actor } from '../../platform/auth/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { ResponseRepository } from './response.repository';

export interface DeployedInstrument {
  readonly content: InstrumentContent;
  readonly maxScore: number;
}

const KEPT = 500;

/**
 * The questions and keys behind a deployment, in memory. A published version never changes and a
 * deployment never changes its version once it was opened, so what was read once stays right; one that is
 * still planned may yet get another version and is not kept. Ids are unique within an organisation only.
 */
@Injectable()
export class DeployedInstruments {
  private readonly kept = new Map<string, DeployedInstrument>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ResponseRepository,
  ) {}

  /** Null when the event has no such deployment, "planned" before it was ever opened. */
  async find(
    actor: Actor,
    eventId: string,
    deploymentId: string,
  ): Promise<DeployedInstrument | 'planned' | null> {
    const key = `${actor.organisationId} ${eventId} ${deploymentId}`;
    const known = this.kept.get(key);
    if (known) return known;
    const deployed = await this.unitOfWork.run(actor, 'read', () =>
      this.repository.deployed(eventId, deploymentId),
    );
    if (!deployed) return null;
    if (deployed.state === 'planned') return 'planned';
    if (this.kept.size >= KEPT) this.kept.clear();
    const { content } = deployed;
    const instrument = { content, maxScore: instrumentFacts(content.items).maxScore };
    this.kept.set(key, instrument);
    return instrument;
  }
}
