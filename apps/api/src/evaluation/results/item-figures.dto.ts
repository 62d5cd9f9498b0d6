import { Flag, Nested, OneOf, Text } from '../../platform/http/fields';
import { Count, Counts, Figure } from './figure-fields';
import { MarginalHomogeneity, McNemar } from './item-tests.dto';
import { EffectSizePaired, PairedT, WilcoxonSignedRank } from './paired-tests.dto';

const ATTAINMENT_MEASURES = ['points', 'likert'] as const;

export class RightShare {
  @Count()
  readonly count: number;

  @Figure()
  readonly share: number | null;

  @Figure('Wilson')
  readonly low: number | null;

  @Figure()
  readonly high: number | null;
}

/** A scored item of the matched people. */
export class ItemComparison {
  @Text(40)
  readonly id: string;

  @Text(40, { nullable: true })
  readonly topic: string | null;

  @Count()
  readonly n: number;

  @Nested(() => RightShare)
  readonly rightBefore: RightShare;

  @Nested(() => RightShare)
  readonly rightAfter: RightShare;

  @Count('wrong before, right after')
  readonly gained: number;

  @Count('right before, wrong after')
  readonly lost: number;

  @Nested(() => McNemar)
  readonly test: McNemar;

  @Figure('test.pExact adjusted by Holm over all items')
  readonly pHolm: number | null;
}

export class LikertItemComparison {
  @Text(40)
  readonly id: string;

  @Text(40, { nullable: true })
  readonly topic: string | null;

  @Count()
  readonly steps: number;

  @Counts('people at each step as it was asked, of those who answered both times')
  readonly before: readonly number[];

  @Counts()
  readonly after: readonly number[];

  @Nested(() => MarginalHomogeneity)
  readonly test: MarginalHomogeneity;
}

export class LikertComparison {
  @Text(40, { description: 'attitude, or the objective' })
  readonly id: string;

  @Count()
  readonly items: number;

  @Count()
  readonly steps: number;

  @Nested(() => PairedT)
  readonly pairedT: PairedT;

  @Nested(() => WilcoxonSignedRank)
  readonly wilcoxon: WilcoxonSignedRank;

  @Nested(() => EffectSizePaired)
  readonly effectSize: EffectSizePaired;
}

/** Means as shares of the most. */
export class ObjectiveAttainment {
  @Text(40, { description: 'the objective' })
  readonly id: string;

  @OneOf(ATTAINMENT_MEASURES, {
    description:
      'the part of an objective: knowledge, of the points of its questions, or attitude, of its scale from all lowest (0) to all highest steps (1)',
  })
  readonly measure: 'points' | 'likert';

  @Count()
  readonly items: number;

  @Count()
  readonly n: number;

  @Figure()
  readonly before: number | null;

  @Figure()
  readonly after: number | null;

  @Figure()
  readonly afterLow: number | null;

  @Figure()
  readonly afterHigh: number | null;

  @Figure('per cent, as the program set it')
  readonly target: number | null;

  @Flag({ nullable: true })
  readonly attained: boolean | null;
}
