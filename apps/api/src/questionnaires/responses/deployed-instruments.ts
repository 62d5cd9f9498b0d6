import { Injectable } from '@nestjs/common';
import { deploymentStateAt, instrumentFacts } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import type { Actor } from '../../platform/auth/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { DeployedVersionReadModel } from './deployed-version.read-model';

export interface DeployedInstrument {
  readonly instrumentVersionId: string;
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
    private readonly readModel: DeployedVersionReadModel,
  ) {}

  /** Null when the event asks nobody this, "planned" before it was ever opened. */
  async find(
    actor: Actor,
    eventId: string,
    deploymentId: string,
  ): Promise<DeployedInstrument | 'planned' | null> {
    const key = keyOf(actor, eventId, deploymentId);
    const known = this.kept.get(key);
    if (known) return known;
    const deployed = await this.unitOfWork.run(actor, 'read', () =>
      this.readModel.asked(eventId, deploymentId),
    );
    if (!deployed) return null;
    if (deploymentStateAt(deployed, new Date()) === 'planned') return 'planned';
    if (this.kept.size >= KEPT) this.kept.clear();
    const { instrumentVersionId, content } = deployed;
    const instrument = { instrumentVersionId, content, maxScore: instrumentFacts(content.items).maxScore };
    this.kept.set(key, instrument);
    return instrument;
  }

  /** The version was exchanged in the very moment in which the window began. */
  forget(actor: Actor, eventId: string, deploymentId: string): void {
    this.kept.delete(keyOf(actor, eventId, deploymentId));
  }
}

function keyOf(actor: Actor, eventId: string, deploymentId: string): string {
  return `${actor.organisationId} ${eventId} ${deploymentId}`;
}
