import { evaluationWarningCodes, MEASURED_PHASES, resultSentenceCodes, TOPICS } from '@ikrar/domain';
import type { EvaluationWarning, ResultSentenceCode, Topic } from '@ikrar/domain';
import { Decimal, ListOf, ListOneOf, Nested, OneOf, Text, Whole } from '../../platform/http/fields';
import { ExclusionCount } from '../../questionnaires';
import { ScoreComparisonDetail, ScoreSummary } from './former-score-comparison.dto';
import { ScoreMove } from './score-figures.dto';

const MANY = 1_000_000;
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

  @Whole(0, MANY, { description: 'of the matched: by self-made codes one slip apart' })
  nearPairs: number;

  @ListOf(() => ExclusionCount, {
    description: 'every sheet of the sample that is in no pair, by its reason',
  })
  exclusions: ExclusionCount[];
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

/** How many of a wave's sheets answer a keyed item rightly. */
export class WaveItem {
  @Text(40)
  itemId: string;

  @OneOf(TOPICS, { nullable: true })
  topic: Topic | null;

  @Text(1000)
  textId: string;

  @Text(1000, { min: 0 })
  textEn: string;

  @Whole(0, MANY, { description: 'of score.n; a blank is not right' })
  right: number;
}

/** One wave by itself: whoever answered it, whether or not there is a second sheet of theirs. */
export class WaveResult {
  @OneOf(MEASURED_PHASES)
  phase: (typeof MEASURED_PHASES)[number];

  @Whole(1, 20)
  wave: number;

  @Whole(0, MANY)
  maxPoints: number;

  @Nested(() => ScoreSummary)
  score: ScoreSummary;

  @ListOf(() => WaveItem, { description: 'empty where so few sheets would show single persons' })
  items: WaveItem[];
}

export class FormerResults {
  @Text(200, { nullable: true })
  instrumentTitle: string | null;

  @Whole(1, 10_000, { nullable: true })
  instrumentNumber: number | null;

  @Whole(0, 200, {
    nullable: true,
    description: 'before and after asked different versions, and only so many scored items are in both',
  })
  commonItems: number | null;

  @ListOf(() => WaveResult)
  waves: WaveResult[];

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

/** What a page of before still asks for. */
export const NOTHING_FORMER: FormerResults = {
  instrumentTitle: null,
  instrumentNumber: null,
  commonItems: null,
  waves: [],
  counts: null,
  total: null,
  topics: [],
  items: [],
  moves: [],
  warnings: [],
  sentence: null,
};
