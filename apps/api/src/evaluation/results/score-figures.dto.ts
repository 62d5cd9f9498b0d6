import { gainCategories } from '@ikrar/domain';
import type { GainCategory } from '@ikrar/domain';
import { ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/fields';
import { Description, ShapiroWilk } from './description.dto';
import { Count, CountRows, Counts, Figure } from './figure-fields';
import { EffectSizePaired, PairedT, SignTest, TestChoice, WilcoxonSignedRank } from './paired-tests.dto';

/** A part of 0–100 %, from its bound up to, and without, the next one's. */
export class Band {
  @Text(40, { description: 'low, fair and good as shipped, or what the team calls it' })
  readonly id: string;

  @Whole(0, 100, { description: 'per cent of the points; the first begins at 0' })
  readonly from: number;
}

export class ScoreGain {
  @Count()
  readonly n: number;

  @Count()
  readonly nDropped: number;

  @Count('people with full points before: nothing to win')
  readonly nCeiling: number;

  @Figure('of the individual gains')
  readonly meanG: number | null;

  @Figure()
  readonly sdG: number | null;

  @Figure()
  readonly medianG: number | null;

  @Figure('of the class means (Hake)')
  readonly classG: number | null;

  @OneOf(gainCategories, { nullable: true })
  readonly classCategory: GainCategory | null;

  @OneOf(gainCategories, { nullable: true })
  readonly meanCategory: GainCategory | null;

  @Count()
  readonly nHigh: number;

  @Count()
  readonly nMedium: number;

  @Count()
  readonly nLow: number;

  @Count()
  readonly nNegative: number;

  @Figure('Marx & Cummings')
  readonly meanNormalizedChange: number | null;

  @Count()
  readonly nNormalizedChange: number;
}

/** The same rise three ways; its points are pairedT.meanDiff. */
export class RiseShares {
  @Figure('(after − before) / max')
  readonly ofMax: number | null;

  @Figure('(after − before) / before')
  readonly ofBefore: number | null;

  @Figure('(after − before) / (max − before)')
  readonly ofRoom: number | null;
}

/** Scores of the matched people. */
export class ScoreComparison {
  @Count('points of everything right')
  readonly max: number;

  @Nested(() => Description)
  readonly before: Description;

  @Nested(() => Description)
  readonly after: Description;

  @Nested(() => ScoreGain)
  readonly gain: ScoreGain;

  @Nested(() => PairedT)
  readonly pairedT: PairedT;

  @Nested(() => WilcoxonSignedRank)
  readonly wilcoxon: WilcoxonSignedRank;

  @Nested(() => SignTest)
  readonly signTest: SignTest;

  @Nested(() => EffectSizePaired)
  readonly effectSize: EffectSizePaired;

  @Nested(() => ShapiroWilk, { description: 'of the differences' })
  readonly normality: ShapiroWilk;

  @Nested(() => TestChoice)
  readonly choice: TestChoice;

  @Figure()
  readonly chosenP: number | null;

  @Nested(() => RiseShares)
  readonly rise: RiseShares;
}

export class ScaleComparison extends ScoreComparison {
  @Text(40, { description: 'the topic' })
  readonly id: string;
}

/** How many people moved from this score to that one. */
export class ScoreMove {
  @Count()
  readonly before: number;

  @Count()
  readonly after: number;

  @Whole(1, 100_000_000)
  readonly people: number;
}

export class BandComparison {
  @ListOf(() => Band)
  readonly bands: readonly Band[];

  @Counts('people in each band')
  readonly before: readonly number[];

  @Counts()
  readonly after: readonly number[];

  @CountRows('rows: the band before; columns: the band after; empty: too few')
  readonly moved: readonly (readonly number[])[];
}
