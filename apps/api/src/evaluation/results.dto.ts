import { evaluationWarningCodes, resultSentenceCodes, TOPICS } from '@ikrar/domain';
import type { EvaluationWarning, ResultSentenceCode, Topic } from '@ikrar/domain';
import { Decimal, ListOf, ListOneOf, Nested, OneOf, Text, Whole } from '../platform/http/fields';

const MANY = 1_000_000;
export const GAIN_CATEGORIES = ['high', 'medium', 'low', 'negative'] as const;
export const PAIRED_TESTS = ['pairedT', 'wilcoxonSignedRank', 'signTest', 'none'] as const;
/** `hidden`: fewer people than the reader may see numbers of. */
export const RESULT_STATES = ['shown', 'hidden', 'no_questionnaire'] as const;

export class ResultCounts {
  @Whole(0, MANY)
  pre: number;

  @Whole(0, MANY)
  post: number;

  @Whole(0, MANY)
  matched: number;

  @Whole(0, MANY)
  preOnly: number;

  @Whole(0, MANY)
  postOnly: number;

  /** Earlier responses of people who answered again. */
  @Whole(0, MANY)
  superseded: number;

  /** Responses of companions and guests, who are not part of the sample. */
  @Whole(0, MANY)
  notInSample: number;
}

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

export class TopicResult extends ScoreComparisonDetail {
  @OneOf(TOPICS)
  topic: Topic;
}

export class ItemResult {
  @Text(40)
  itemId: string;

  @OneOf(TOPICS, { nullable: true })
  topic: Topic | null;

  @Text(1000)
  textId: string;

  @Text(1000, { min: 0 })
  textEn: string;

  @Whole(0, MANY)
  n: number;

  @Whole(0, MANY)
  rightBefore: number;

  @Whole(0, MANY)
  rightAfter: number;

  /** Wrong before, right after. */
  @Whole(0, MANY)
  gained: number;

  /** Right before, wrong after. */
  @Whole(0, MANY)
  lost: number;

  @Decimal()
  pExact: number;

  @Decimal()
  pMid: number;

  /** pExact adjusted by Holm over all items. */
  @Decimal({ nullable: true })
  pHolm: number | null;
}

/** How many people moved from this score to that one. */
export class ScoreMove {
  @Whole(0, MANY)
  before: number;

  @Whole(0, MANY)
  after: number;

  @Whole(1, MANY)
  people: number;
}

export class ResultSentenceDetail {
  @OneOf(resultSentenceCodes)
  code: ResultSentenceCode;

  @Whole(0, MANY)
  nRose: number;

  @Whole(0, MANY)
  nSame: number;

  @Whole(0, MANY)
  nFell: number;
}

export class EventResults {
  @OneOf(RESULT_STATES)
  state: (typeof RESULT_STATES)[number];

  @Text(200, { nullable: true })
  instrumentTitle: string | null;

  @Whole(1, 10_000, { nullable: true })
  instrumentNumber: number | null;

  @Nested(() => ResultCounts, { nullable: true })
  counts: ResultCounts | null;

  @Nested(() => ScoreComparisonDetail, { nullable: true })
  total: ScoreComparisonDetail | null;

  @ListOf(() => TopicResult)
  topics: TopicResult[];

  @ListOf(() => ItemResult)
  items: ItemResult[];

  @ListOf(() => ScoreMove)
  moves: ScoreMove[];

  @ListOneOf(evaluationWarningCodes)
  warnings: EvaluationWarning[];

  @Nested(() => ResultSentenceDetail, { nullable: true })
  sentence: ResultSentenceDetail | null;
}
