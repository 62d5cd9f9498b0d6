import { Decimal, Nested, OneOf, Text, Whole } from '../../platform/http/fields';

const MANY = 1_000_000;
export const GAIN_CATEGORIES = ['high', 'medium', 'low', 'negative'] as const;
export const PAIRED_TESTS = ['pairedT', 'wilcoxonSignedRank', 'signTest', 'none'] as const;

export class ScoreSummary {
  @Whole(0, MANY)
  n: number;

  @Decimal({ nullable: true })
  mean: number | null;

  @Decimal({ nullable: true })
  sd: number | null;

  @Decimal({ nullable: true })
  median: number | null;

  @Decimal({ nullable: true })
  min: number | null;

  @Decimal({ nullable: true })
  max: number | null;
}

export class GainSummary {
  /** Hake's gain of the class means. */
  @Decimal({ nullable: true })
  classG: number | null;

  @OneOf(GAIN_CATEGORIES, { nullable: true })
  classCategory: string | null;

  /** Mean of the individual gains, of people who had something left to win. */
  @Decimal({ nullable: true })
  meanG: number | null;

  @OneOf(GAIN_CATEGORIES, { nullable: true })
  meanCategory: string | null;

  @Whole(0, MANY)
  nCeiling: number;

  @Whole(0, MANY)
  nHigh: number;

  @Whole(0, MANY)
  nMedium: number;

  @Whole(0, MANY)
  nLow: number;

  @Whole(0, MANY)
  nNegative: number;
}

export class PairedTSummary {
  @Decimal({ nullable: true })
  t: number | null;

  @Decimal({ nullable: true })
  df: number | null;

  @Decimal({ nullable: true })
  p: number | null;

  @Decimal({ nullable: true })
  meanDiff: number | null;

  @Decimal({ nullable: true })
  ciLow: number | null;

  @Decimal({ nullable: true })
  ciHigh: number | null;

  /** Why it cannot be computed. */
  @Text(40, { nullable: true })
  reason: string | null;
}

export class WilcoxonSummary {
  @Decimal()
  wPlus: number;

  @Decimal()
  wMinus: number;

  @Whole(0, MANY)
  nZero: number;

  @Decimal({ nullable: true })
  z: number | null;

  @Decimal({ nullable: true })
  p: number | null;

  /** Exact on midranks, zeros dropped, or asymptotic with continuity correction. */
  @Text(20, { nullable: true })
  method: string | null;

  @Decimal({ nullable: true })
  rankBiserial: number | null;

  @Text(40, { nullable: true })
  reason: string | null;
}

export class EffectSizeSummary {
  /** Mean difference over the standard deviation of the differences. */
  @Decimal({ nullable: true })
  dz: number | null;

  @Decimal({ nullable: true })
  dzLow: number | null;

  @Decimal({ nullable: true })
  dzHigh: number | null;

  /** Hedges' g over the mean of both variances: the size to print first. */
  @Decimal({ nullable: true })
  gav: number | null;

  @Decimal({ nullable: true })
  gavLow: number | null;

  @Decimal({ nullable: true })
  gavHigh: number | null;
}

export class ScoreComparisonDetail {
  @Whole(0, MANY)
  maxPoints: number;

  @Nested(() => ScoreSummary)
  before: ScoreSummary;

  @Nested(() => ScoreSummary)
  after: ScoreSummary;

  @Nested(() => GainSummary)
  gain: GainSummary;

  @Nested(() => PairedTSummary)
  pairedT: PairedTSummary;

  @Nested(() => WilcoxonSummary)
  wilcoxon: WilcoxonSummary;

  @Nested(() => EffectSizeSummary)
  effectSize: EffectSizeSummary;

  /** Shapiro–Wilk of the differences. */
  @Decimal({ nullable: true })
  normalityP: number | null;

  @OneOf(PAIRED_TESTS)
  chosenTest: string;

  @Text(40)
  chosenReason: string;

  @Decimal({ nullable: true })
  chosenP: number | null;
}
