import { TOPICS } from '@ikrar/domain';
import { Decimal, Flag, ListOf, Text, Whole } from '../../platform/http/fields';

const MANY = 1_000_000_000;
const MOST_POINTS = 10_000;

class ImpactScale {
  /** Points of everything right. */
  @Whole(0, MOST_POINTS)
  maxPoints: number;

  @Decimal({ nullable: true })
  meanBefore: number | null;

  @Decimal({ nullable: true })
  meanAfter: number | null;

  /** Σ(post − pre) / Σ(max − pre); null where everybody had full points before. */
  @Decimal({ nullable: true })
  classGain: number | null;
}

export class ImpactTopic extends ImpactScale {
  @Text(80, { description: `one of ${TOPICS.join(', ')}` })
  topic: string;
}

/** Events that compared before and after by the same questions, as one. */
export class ImpactMeasure extends ImpactScale {
  @Text(200)
  title: string;

  @Whole(1, 10_000)
  number: number;

  /** Where two versions are compared by what they have in common: the later one. */
  @Text(200, { nullable: true })
  laterTitle: string | null;

  @Whole(1, 10_000, { nullable: true })
  laterNumber: number | null;

  @Whole(1, MANY)
  events: number;

  @Whole(1, MANY)
  matched: number;

  @ListOf(() => ImpactTopic)
  topics: ImpactTopic[];
}

/** An institution, a program or an area; what would be numbers of a handful of people is null and said to be hidden. */
export class ImpactFigures {
  @Whole(0, MANY)
  events: number;

  /** Participants marked present at events that were held; who came to two counts twice. */
  @Whole(0, MANY, { nullable: true })
  participations: number | null;

  /** Pairs of answers before and after at events that were held, without events of few; null where these are all. */
  @Whole(0, MANY, { nullable: true })
  matched: number | null;

  /** Hake's gain over all matched participations, each by the points of its questionnaire. */
  @Decimal({ nullable: true })
  classGain: number | null;

  @Flag()
  hidden: boolean;

  @ListOf(() => ImpactMeasure, { description: 'those of most people first' })
  measures: ImpactMeasure[];

  @Whole(0, MANY, { description: 'events of so few matched people that they stand in no sum' })
  hiddenEvents: number;

  /** False while changes of some event wait to be counted. */
  @Flag()
  current: boolean;
}
