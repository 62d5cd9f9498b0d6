import { attainObjectives } from './attain-objectives';
import { compareItems } from './compare-items';
import { compareLikert } from './compare-likert';
import { compareLikertItems } from './compare-likert-items';
import { compareScores } from './compare-scores';
import { compareSubgroups } from './compare-subgroups';
import { countedPairs } from '../tallies/counted-rows';
import type { Evaluation } from '../evaluation';
import type { EvaluationDesign } from '../design/evaluation-design';
import { knowledgeBands } from './knowledge-bands';
import { rightWrongPairs } from './right-wrong-pairs';
import { scoreMoves } from './score-moves';
import type { PairTally } from '../tallies/tally';

export type PairResults = Pick<
  Evaluation,
  'total' | 'moves' | 'bands' | 'topics' | 'objectives' | 'attitudes' | 'items' | 'likertItems' | 'subgroups'
>;

const NO_PAIRS: PairResults = {
  ...{ total: null, moves: [], bands: null, topics: [], objectives: [] },
  ...{ attitudes: [], items: [], likertItems: [], subgroups: [] },
};

/**
 * Everything that is said of the people who answered before and after. Nobody: `null` and empty lists. No scored item:
 * only what Likert items tell.
 *
 * @param fewest people of a group that is tested against others (`shownGroups`).
 */
export function pairResults(
  { measure, settings }: Pick<EvaluationDesign, 'measure' | 'settings'>,
  pairs: PairTally,
  fewest = 0,
): PairResults {
  if (pairs.pairs === 0) return NO_PAIRS;
  const { confidence, knowledgeBands: bands } = settings;
  const { maxScore, items, topics, likertScales, unit = 1 } = measure;
  const totals = countedPairs(pairs.totals, unit);
  const ofPoints = {
    total: compareScores(totals, maxScore / unit, settings),
    moves: scoreMoves(totals),
    bands: knowledgeBands(bands, pairs.totals, maxScore),
    subgroups: compareSubgroups(pairs.groups, maxScore / unit, { confidence, fewest, unit }),
  };
  const scored = items.filter(({ kind }) => kind === 'scored');
  return {
    ...NO_PAIRS,
    ...(maxScore > 0 && ofPoints),
    topics: topics.map(({ id, max }) => ({
      id,
      ...compareScores(countedPairs(pairs.topics[id], unit), max / unit, settings),
    })),
    objectives: attainObjectives(measure, pairs, settings),
    attitudes: likertScales.map((scale) => compareLikert(scale, pairs.scales[scale.id], confidence)),
    items: compareItems(
      scored.map((item) => ({
        ...{ id: item.id, topic: item.topic },
        pairs: rightWrongPairs(item, pairs.items[item.id]),
      })),
      confidence,
    ),
    likertItems: compareLikertItems(
      items.filter(({ kind }) => kind === 'likert'),
      pairs.items,
    ),
  };
}
