import { DEPLOYMENT_STATES, MEASURED_PHASES } from '@ikrar/domain';
import type { DeploymentState } from '@ikrar/domain';
import { Instant, ListOf, OneOf, Whole } from '../../platform/http/fields';
import { Count, CountRows, Figure } from './figure-fields';

/** A wave while it is being answered. */
export class LiveWave {
  @OneOf(MEASURED_PHASES)
  phase: (typeof MEASURED_PHASES)[number];

  @Whole(1, 20)
  wave: number;

  @OneOf(DEPLOYMENT_STATES)
  state: DeploymentState;

  @Figure('counted sheets of the sample; null where they are too few to be seen')
  sheets: number | null;

  @Count()
  maxScore: number;

  @CountRows('points, sheets; ascending, empty where the sheets are too few')
  distribution: readonly (readonly number[])[];
}

/** For the screen of the hall: no name, no code. */
export class LiveResults {
  @ListOf(() => LiveWave, { description: 'in the order in which they are asked' })
  waves: LiveWave[];

  @Whole(0, 1_000_000, { nullable: true, description: 'participants marked present' })
  present: number | null;

  @Instant({ nullable: true, description: 'null until something was counted' })
  computedAt: string | null;
}
