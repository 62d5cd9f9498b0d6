import { COMPARABILITIES, evaluationWarningCodes, pairedTests, resultSentenceCodes } from '@ikrar/domain';
import type { Comparability, EvaluationWarning, PairedTest, ResultSentenceCode } from '@ikrar/domain';
import { ListOf, ListOneOf, Nested, OneOf } from '../../platform/http/fields';
import { ExclusionCount } from '../../questionnaires';
import { Count, Figure } from './figure-fields';
import {
  ItemComparison,
  LikertComparison,
  LikertItemComparison,
  ObjectiveAttainment,
} from './item-figures.dto';
import { BandComparison, ScaleComparison, ScoreComparison, ScoreMove } from './score-figures.dto';
import { SubgroupComparison, UnpairedComparison } from './subgroup-figures.dto';
import { WaveFigures, WavesComparison } from './wave-figures.dto';

export class EvaluationCounts {
  @Count('people with a counted sheet before; without personal codes the sheets')
  readonly pre: number;

  @Count()
  readonly post: number;

  @Count()
  readonly matched: number;

  @Count('of the matched: by self-made codes one slip apart')
  readonly nearPairs: number;

  @Count()
  readonly preOnly: number;

  @Count()
  readonly postOnly: number;

  @Count('earlier sheets of people who answered again')
  readonly superseded: number;

  @ListOf(() => ExclusionCount, { description: 'every sheet of the sample that is in no pair' })
  readonly exclusions: readonly ExclusionCount[];

  @Count('sheets of companions and guests')
  readonly notInSample: number;
}

/** The one sentence that the results allow, as a code and its numbers. */
export class ResultSentence {
  @OneOf(resultSentenceCodes)
  readonly code: ResultSentenceCode;

  @Count()
  readonly nPre: number;

  @Count()
  readonly nPost: number;

  @Count()
  readonly nPairs: number;

  @Count()
  readonly nRose: number;

  @Count()
  readonly nSame: number;

  @Count()
  readonly nFell: number;

  @Figure()
  readonly meanBefore: number | null;

  @Figure()
  readonly meanAfter: number | null;

  @Count()
  readonly max: number;

  @Figure()
  readonly classGain: number | null;

  @OneOf(pairedTests)
  readonly test: PairedTest;

  @Figure()
  readonly p: number | null;
}

/** The whole result, as libs/domain computes it: property by property the `Evaluation` of the domain. */
export class Evaluation {
  @OneOf(COMPARABILITIES)
  readonly comparability: Comparability;

  @Nested(() => EvaluationCounts, { nullable: true, description: 'null: too few' })
  readonly counts: EvaluationCounts | null;

  @Nested(() => ScoreComparison, { nullable: true, description: 'null: too few' })
  readonly total: ScoreComparison | null;

  @ListOf(() => ScoreMove)
  readonly moves: readonly ScoreMove[];

  @Nested(() => BandComparison, { nullable: true })
  readonly bands: BandComparison | null;

  @ListOf(() => ScaleComparison)
  readonly topics: readonly ScaleComparison[];

  @ListOf(() => ObjectiveAttainment)
  readonly objectives: readonly ObjectiveAttainment[];

  @ListOf(() => LikertComparison)
  readonly attitudes: readonly LikertComparison[];

  @ListOf(() => ItemComparison)
  readonly items: readonly ItemComparison[];

  @ListOf(() => LikertItemComparison)
  readonly likertItems: readonly LikertItemComparison[];

  @ListOf(() => SubgroupComparison)
  readonly subgroups: readonly SubgroupComparison[];

  @ListOf(() => WaveFigures)
  readonly waves: readonly WaveFigures[];

  @Nested(() => UnpairedComparison, { nullable: true })
  readonly unpaired: UnpairedComparison | null;

  @Nested(() => WavesComparison, { nullable: true })
  readonly overWaves: WavesComparison | null;

  @ListOneOf(evaluationWarningCodes)
  readonly warnings: readonly EvaluationWarning[];

  @Nested(() => ResultSentence, { nullable: true, description: 'null: too few' })
  readonly sentence: ResultSentence | null;
}
