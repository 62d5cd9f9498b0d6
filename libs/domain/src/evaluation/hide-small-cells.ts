import type { BandComparison, Evaluation } from './evaluation';
import type { EvaluationWarning } from './evaluation-warnings';
import { hideSmallGroups } from './hide-small-groups';
import { hideSmallWaves } from './hide-small-waves';
import { hideWavesOutside } from './hide-waves-outside';
import { FEWEST_SEEN, type ResultReader } from './result-reader';

/** What is true of the questionnaire, whoever answered it. */
const OF_THE_DESIGN: readonly EvaluationWarning[] = [
  'pre_only',
  'post_only',
  'anonymous',
  'different_versions',
  'nothing_scored',
];

const NO_FIGURES = {
  ...{ topics: [], objectives: [], attitudes: [], items: [], likertItems: [], subgroups: [] },
} as const;

/** What single answers are made of, where enough people stand behind each figure. */
function hideFigures(evaluation: Evaluation, fewest: number): Evaluation {
  if ((evaluation.counts?.matched ?? 0) < fewest) return { ...evaluation, ...NO_FIGURES };
  return {
    ...evaluation,
    objectives: evaluation.objectives.filter(({ n }) => n >= fewest),
    attitudes: evaluation.attitudes.filter(({ pairedT }) => pairedT.n >= fewest),
    likertItems: evaluation.likertItems.filter(({ test }) => test.n >= fewest),
    subgroups: hideSmallGroups(evaluation.subgroups, fewest),
  };
}

/** A table of who came from where only where nobody stands in a cell with a few; its sums stay. */
function hideMoved(bands: BandComparison | null, fewest: number): BandComparison | null {
  const isSafe = bands?.moved.flat().every((people) => people === 0 || people >= fewest);
  return bands === null || isSafe ? bands : { ...bands, moved: [] };
}

function hideOutside(evaluation: Evaluation, fewest: number): Evaluation {
  const { counts, total, moves, bands, warnings, sentence } = evaluation;
  const people = counts ? [counts.pre, counts.post, counts.matched] : [];
  const areCountsSafe = people.every((count) => count === 0 || count >= fewest);
  const matched = counts?.matched ?? 0;
  const isTotalShown = matched >= fewest && total !== null;
  return {
    ...hideFigures(evaluation, fewest),
    ...hideWavesOutside(evaluation, isTotalShown ? matched : 0, fewest),
    counts: areCountsSafe ? counts : null,
    total: isTotalShown ? total : null,
    moves: isTotalShown && moves.every((move) => move.people >= fewest) ? moves : [],
    bands: isTotalShown ? hideMoved(bands, fewest) : null,
    warnings: areCountsSafe ? warnings : warnings.filter((code) => OF_THE_DESIGN.includes(code)),
    sentence: areCountsSafe ? sentence : null,
  };
}

/**
 * The results as a reader may see them.
 *
 * - The **team** sees the whole score of however few; no topic, item, scale, objective or subgroup of fewer than 5 people,
 *   and of a wave of fewer than 5 sheets only the points.
 * - **Outside** the team nothing is of fewer than 10 people, no table has a cell of 1 to 9 people (who moved where), and
 *   nothing is left when one sum is taken from another.
 * - When a subgroup is hidden, so many others are hidden with it that nobody finds it by subtraction (`shownGroups`).
 *
 * Hidden is `null` or an empty list, never 0. Hiding twice hides nothing more.
 */
export function hideSmallCells(evaluation: Evaluation, reader: ResultReader): Evaluation {
  const fewest = FEWEST_SEEN[reader];
  if (reader === 'outside') return hideOutside(evaluation, fewest);
  return { ...hideFigures(evaluation, fewest), waves: hideSmallWaves(evaluation.waves, fewest) };
}
