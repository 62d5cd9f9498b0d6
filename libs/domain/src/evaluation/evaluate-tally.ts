import { compareUnpaired } from './comparing/compare-unpaired';
import { countedValues } from './tallies/counted-rows';
import type { WavesComparison } from './comparing/waves-comparison';
import type { Evaluation } from './evaluation';
import type { EvaluationDesign } from './design/evaluation-design';
import { evaluationWarnings } from './evaluation-warnings';
import { pairResults } from './comparing/pair-results';
import { FEWEST_SEEN, type ResultReader } from './hiding/result-reader';
import { resultSentence } from './result-sentence';
import type { Tally } from './tallies/tally';
import { tallyCounts } from './tallies/tally-counts';
import { warningFacts } from './warning-facts';
import { waveResults } from './waves/wave-results';

function unpairedOf({ comparability, measure, settings }: EvaluationDesign, { pre, post }: Tally['waves']) {
  if (comparability !== 'same_version' || measure.maxScore === 0) return null;
  const { unit } = measure;
  return compareUnpaired(countedValues(pre?.totals, unit), countedValues(post?.totals, unit), settings);
}

/**
 * The whole result of an event, as a function of its tally and of what was asked: THE way to every figure of one or two
 * waves, whether the tally was counted a second ago, kept, or added up over a year of events.
 *
 * Nobody matched, or nothing scored: `null` and empty lists, the warnings say why, and each wave stands by itself.
 * Never `NaN`, never a throw: what cannot be estimated is `null` with a reason.
 *
 * @param overWaves what `compareWaves` found in the answers; the tally does not hold it.
 * @param reader tests between subgroups are those between the groups this reader will see (`hideSmallCells`); without
 * a reader between all.
 */
export function evaluateTally(
  design: EvaluationDesign,
  tally: Tally,
  overWaves: WavesComparison | null = null,
  reader: ResultReader | null = null,
): Evaluation {
  const counts = tallyCounts(tally);
  const paired = pairResults(design, tally.pairs, reader === null ? 0 : FEWEST_SEEN[reader]);
  const waves = waveResults(design.waves, tally.waves, design.settings);
  const { total } = paired;
  const facts = warningFacts(design, paired.moves, waves);
  return {
    comparability: design.comparability,
    counts,
    ...paired,
    waves,
    unpaired: unpairedOf(design, tally.waves),
    overWaves,
    warnings: evaluationWarnings(counts, total?.gain.nCeiling ?? 0, facts),
    sentence: resultSentence(
      { counts, total },
      { alpha: design.settings.alpha, max: design.measure.maxScore / (design.measure.unit ?? 1) },
    ),
  };
}
