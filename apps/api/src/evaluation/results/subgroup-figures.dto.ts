import { GROUP_KINDS } from '@ikrar/domain';
import type { GroupKind } from '@ikrar/domain';
import { ListOf, Nested, OneOf, Text } from '../../platform/http/fields';
import { Description } from './description.dto';
import { Count, Figure } from './figure-fields';
import { EffectSizeIndependent, IndependentT, KruskalWallis, MannWhitney } from './group-tests.dto';

export class SubgroupFigures {
  @Count()
  readonly n: number;

  @Nested(() => Description)
  readonly before: Description;

  @Nested(() => Description)
  readonly after: Description;

  @Nested(() => Description)
  readonly rise: Description;

  @Figure()
  readonly classG: number | null;
}

export class Subgroup {
  @Text(200, { min: 0, description: 'a code, or what the roster says; empty where it is not known' })
  readonly value: string;

  @Nested(() => SubgroupFigures, { nullable: true, description: 'null: too few' })
  readonly figures: SubgroupFigures | null;
}

/** Between the rises of two groups. */
export class SubgroupTest {
  @Nested(() => IndependentT)
  readonly welch: IndependentT;

  @Nested(() => MannWhitney)
  readonly mannWhitney: MannWhitney;
}

export class SubgroupComparison {
  @OneOf(GROUP_KINDS)
  readonly kind: GroupKind;

  @ListOf(() => Subgroup)
  readonly groups: readonly Subgroup[];

  @Nested(() => SubgroupTest, { nullable: true })
  readonly test: SubgroupTest | null;

  @Nested(() => KruskalWallis, { nullable: true })
  readonly testOfMany: KruskalWallis | null;

  @Figure('Holm over the kinds that were tested')
  readonly pHolm: number | null;
}

/** All before against all after, as different people. */
export class UnpairedComparison {
  @Nested(() => IndependentT)
  readonly welch: IndependentT;

  @Nested(() => MannWhitney)
  readonly mannWhitney: MannWhitney;

  @Nested(() => EffectSizeIndependent)
  readonly effectSize: EffectSizeIndependent;
}
