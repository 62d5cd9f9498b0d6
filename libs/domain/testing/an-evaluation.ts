import { compareScores } from '../src/evaluation/comparing/compare-scores';
import type { Evaluation } from '../src/evaluation/evaluation';
import { defaultSettings } from '../src/evaluation/design/evaluation-settings';
import { evaluationWarnings } from '../src/evaluation/evaluation-warnings';
import type { WarningFacts } from '../src/evaluation/evaluation-warnings';
import { knowledgeBands } from '../src/evaluation/comparing/knowledge-bands';
import { resultSentence } from '../src/evaluation/result-sentence';
import type { ReportFacts } from '../src/reporting/report-facts';
import { pairedSampleOfCounts } from '../src/statistics/paired/paired-sample';

export interface EvaluatedPairs {
  /** [points before, points after, people] */
  readonly cells?: readonly (readonly [before: number, after: number, people: number])[];
  readonly max?: number;
  readonly onlyBefore?: number;
  readonly onlyAfter?: number;
  readonly near?: number;
  readonly warned?: WarningFacts;
}

/** The evaluation of a whole score and nothing else; what a spec is about is laid over it. */
export function anEvaluation(pairs: EvaluatedPairs = {}, changes: Partial<Evaluation> = {}): Evaluation {
  const { cells = [], max = 10, onlyBefore = 0, onlyAfter = 0, near = 0, warned = {} } = pairs;
  const sample = pairedSampleOfCounts(cells);
  const total = sample.n === 0 ? null : compareScores(sample, max);
  const once = onlyBefore + onlyAfter;
  const counts = {
    ...{ pre: sample.n + onlyBefore, post: sample.n + onlyAfter, matched: sample.n, nearPairs: near },
    ...{ preOnly: onlyBefore, postOnly: onlyAfter, superseded: 0, notInSample: 0 },
    exclusions: once === 0 ? [] : [{ reason: 'no_partner' as const, pre: onlyBefore, post: onlyAfter }],
  };
  return {
    ...{ comparability: 'same_version', counts, total },
    moves: cells.map(([before, after, people]) => ({ before, after, people })),
    bands: total && knowledgeBands(defaultSettings.knowledgeBands, cells, max),
    ...{ topics: [], objectives: [], attitudes: [], items: [], likertItems: [], subgroups: [], waves: [] },
    ...{ unpaired: null, overWaves: null },
    warnings: evaluationWarnings(counts, total?.gain.nCeiling ?? 0, warned),
    sentence: resultSentence({ counts, total }, { max }),
    ...changes,
  };
}

/** A report about nobody in particular. */
export function someFacts(changes: Partial<ReportFacts> = {}): ReportFacts {
  return {
    ...{
      identification: 'personal_code',
      title: 'Sosialisasi TPPO',
      occasion: null,
      questionnaire: null,
      fewest: 5,
      reach: null,
    },
    ...{ items: {}, reversed: [], topics: {}, objectives: {}, areas: {} },
    ...changes,
  };
}
