import { ITEM_ADVICE, MEASURED_PHASES } from '@ikrar/domain';
import type { ItemAdvice, NotEstimable } from '@ikrar/domain';
import { ListOf, ListOneOf, Nested, OneOf, Text, Whole } from '../../platform/http/fields';
import { Description } from './description.dto';
import { Count, CountRows, Counts, Figure, Figures, Reason } from './figure-fields';
import { Friedman, RmAnova } from './group-tests.dto';

type MeasuredPhase = (typeof MEASURED_PHASES)[number];

export class CronbachAlpha {
  @Count('complete sheets')
  readonly n: number;

  @Count('items with any spread')
  readonly k: number;

  @Counts('positions of the items that everybody answered alike')
  readonly dropped: readonly number[];

  @Figure()
  readonly alpha: number | null;

  @Figure()
  readonly ciLow: number | null;

  @Figure()
  readonly ciHigh: number | null;

  @Figure()
  readonly standardizedAlpha: number | null;

  @Figure()
  readonly meanInterItemR: number | null;

  @Figures()
  readonly itemRestCorrelation: readonly (number | null)[];

  @Figures()
  readonly alphaIfDeleted: readonly (number | null)[];

  @Reason()
  readonly reason?: NotEstimable;
}

export class Kr20 {
  @Count()
  readonly n: number;

  @Count()
  readonly k: number;

  @Figure()
  readonly meanTotal: number | null;

  @Figure()
  readonly varTotalPopulation: number | null;

  @Figure()
  readonly kr20: number | null;

  @Figure()
  readonly kr21: number | null;

  @Figure('standard error of measurement, in points')
  readonly sem: number | null;

  @Reason()
  readonly reason?: NotEstimable;
}

export class Reliability {
  @Nested(() => Kr20, { nullable: true, description: 'null where items weigh differently' })
  readonly kr20: Kr20 | null;

  @Nested(() => CronbachAlpha)
  readonly alpha: CronbachAlpha;
}

export class LikertReliability {
  @Text(40, { description: 'attitude, or the objective' })
  readonly id: string;

  @Nested(() => CronbachAlpha)
  readonly alpha: CronbachAlpha;
}

/** A scored item among all sheets of a wave; blanks are wrong. */
export class WaveItemFigures {
  @Text(40)
  readonly id: string;

  @Text(40, { nullable: true })
  readonly topic: string | null;

  @Count()
  readonly right: number;

  @Figure()
  readonly difficulty: number | null;

  @Figure()
  readonly discrimination27: number | null;

  @Figure()
  readonly pointBiserial: number | null;

  @Figure()
  readonly itemRest: number | null;

  @Counts('blanks first, then the answers of the item in their order')
  readonly chosen: readonly number[];

  @ListOneOf(ITEM_ADVICE)
  readonly advice: readonly ItemAdvice[];
}

export class LikertStepCounts {
  @Text(40)
  readonly id: string;

  @Counts()
  readonly counts: readonly number[];
}

/** One wave by itself, whoever answered it. */
export class WaveFigures {
  @OneOf(MEASURED_PHASES)
  readonly phase: MeasuredPhase;

  @Whole(1, 20)
  readonly wave: number;

  @Count()
  readonly sheets: number;

  @Count()
  readonly maxScore: number;

  @Nested(() => Description, { nullable: true, description: 'null: too few' })
  readonly score: Description | null;

  @CountRows('points, sheets; ascending')
  readonly distribution: readonly (readonly number[])[];

  @ListOf(() => WaveItemFigures)
  readonly items: readonly WaveItemFigures[];

  @Nested(() => Reliability, { nullable: true })
  readonly reliability: Reliability | null;

  @ListOf(() => LikertReliability)
  readonly scales: readonly LikertReliability[];

  @ListOf(() => LikertStepCounts)
  readonly likertItems: readonly LikertStepCounts[];
}

/** Scores in one wave of the people who answered every wave. */
export class ScoreInWave {
  @OneOf(MEASURED_PHASES)
  readonly phase: MeasuredPhase;

  @Whole(1, 20)
  readonly wave: number;

  @Nested(() => Description)
  readonly score: Description;
}

export class WavesComparison {
  @ListOf(() => ScoreInWave)
  readonly waves: readonly ScoreInWave[];

  @Count()
  readonly n: number;

  @Nested(() => Friedman)
  readonly friedman: Friedman;

  @Nested(() => RmAnova)
  readonly rmAnova: RmAnova;
}
