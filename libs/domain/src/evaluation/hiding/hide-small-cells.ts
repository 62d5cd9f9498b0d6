import type { LikertItemComparison } from '../comparing/likert-comparison';
import type { BandComparison } from '../comparing/band-comparison';
import type { Evaluation } from '../evaluation';
import type { EvaluationWarning } from '../evaluation-warnings';
import { hasSmallCell } from './has-small-cell';
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

/** Bands without a table that has a cell of a few: first who came from where, then all of it. */
function hideBands(bands: BandComparison | null, fewest: number): BandComparison | null {
  if (bands === null || hasSmallCell([...bands.before, ...bands.after], fewest)) return null;
  return hasSmallCell(bands.moved.flat(), fewest) ? { ...bands, moved: [] } : bands;
}

/** The test stays, the steps go where few took one. */
function hideSteps(item: LikertItemComparison, fewest: number): LikertItemComparison {
  return hasSmallCell([...item.before, ...item.after], fewest) ? { ...item, before: [], after: [] } : item;
}

function hideOutside(evaluation: Evaluation, fewest: number): Evaluation {
  const { counts, total, moves, bands, warnings, sentence } = evaluation;
  const people = counts ? [counts.pre, counts.post, counts.matched] : [];
  const areCountsSafe = !hasSmallCell(people, fewest);
  const matched = counts?.matched ?? 0;
  const isTotalShown = matched >= fewest && total !== null;
  const shown = hideFigures(evaluation, fewest);
  const movers = moves.map((move) => move.people);
  return {
    ...shown,
    ...hideWavesOutside(evaluation, isTotalShown ? matched : 0, fewest),
    counts: areCountsSafe ? counts : null,
    total: isTotalShown ? total : null,
    moves: isTotalShown && !hasSmallCell(movers, fewest) ? moves : [],
    bands: isTotalShown ? hideBands(bands, fewest) : null,
    likertItems: shown.likertItems.map((item) => hideSteps(item, fewest)),
    warnings: areCountsSafe ? warnings : warnings.filter((code) => OF_THE_DESIGN.includes(code)),
    sentence: areCountsSafe ? sentence : null,
  };
}

/**
 * The results as a reader may see them.
 *
 * - The **team** sees the whole score of however few; no topic, item, scale, objective or subgroup of fewer than 5 people,
 *   and of a wave of fewer than 5 sheets only the points.
 * - **Outside** the team nothing is of fewer than 10 people, no table (of scores, bands, steps, options, of who moved
 *   where) has a cell of 1 to 9 people, and nothing is left when one sum is taken from another.
 * - When a subgroup is hidden, so many others are hidden with it that nobody finds it by subtraction (`shownGroups`).
 *
 * Hidden is `null` or an empty list, never 0. Hiding twice hides nothing more.
 */
export function hideSmallCells(evaluation: Evaluation, reader: ResultReader): Evaluation {
  const fewest = FEWEST_SEEN[reader];
  if (reader === 'outside') return hideOutside(evaluation, fewest);
  return { ...hideFigures(evaluation, fewest), waves: hideSmallWaves(evaluation.waves, fewest) };
}
