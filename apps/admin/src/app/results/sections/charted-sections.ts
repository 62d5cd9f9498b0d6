import {
  attitudeSentences,
  bandSentences,
  itemSentences,
  objectiveSentences,
  subgroupSentences,
  topicSentences,
  waveSentences,
} from '@ikrar/domain';
import { bandChart } from '../charts/band-chart';
import { likertCharts } from '../charts/likert-chart';
import { hiddenSubgroups, subgroupCharts, wavesChart } from '../charts/people-charts';
import { itemChart, objectiveChart, topicChart } from '../charts/share-charts';
import { named } from '../figures';
import type { Report } from '../report';
import type { Charted } from './charted-section';

/** The charted parts that these results have something for, by their names. */
export type ChartedSections = Readonly<Partial<Record<ChartedName, Charted>>>;

const NAMES = ['topics', 'objectives', 'items', 'attitude', 'bands', 'subgroups', 'waves'] as const;
export type ChartedName = (typeof NAMES)[number];

type Draft = Pick<Charted, 'figures'> & {
  readonly charts: readonly (Charted['charts'][number] | null)[];
  readonly sentences: readonly string[];
  readonly remarks?: readonly string[];
};

const DRAFTS: Readonly<Record<ChartedName, (report: Report) => Draft>> = {
  topics: (report) => ({
    charts: [topicChart(report)],
    sentences: topicSentences(report.evaluation.topics, report.facts, report.locale),
    figures: named('before', 'after'),
  }),
  objectives: (report) => ({
    charts: [objectiveChart(report)],
    sentences: objectiveSentences(report.evaluation.objectives, report.facts, report.locale),
    figures: named('attainment'),
  }),
  items: (report) => ({
    charts: [itemChart(report)],
    sentences: itemSentences(report.evaluation.items, report.facts, report.locale),
    figures: named('rightShare', 'mcnemar', 'mcnemarMid', 'holm'),
  }),
  attitude: (report) => {
    const { evaluation, facts, locale } = report;
    return {
      charts: likertCharts(report),
      sentences: attitudeSentences(evaluation.attitudes, evaluation.likertItems, facts, locale),
      figures: named('likert', 'marginalHomogeneity'),
    };
  },
  bands: (report) => ({
    charts: [bandChart(report)],
    sentences: bandSentences(report.evaluation.bands, report.locale),
    figures: named('bands'),
  }),
  subgroups: (report) => {
    const { evaluation, facts, locale } = report;
    return {
      charts: subgroupCharts(report),
      remarks: hiddenSubgroups(report),
      sentences: subgroupSentences(evaluation.subgroups, facts, locale),
      figures: named('subgroupOfTwo', 'subgroupOfMany', 'holm'),
    };
  },
  waves: (report) => ({
    charts: [wavesChart(report)],
    sentences: waveSentences(report.evaluation.overWaves, report.locale),
    figures: report.evaluation.overWaves === null ? [] : named('friedman', 'rmAnova'),
  }),
};

export function chartedSections(report: Report): ChartedSections {
  const drawn = NAMES.flatMap((id): [ChartedName, Charted][] => {
    const { charts, sentences, figures, remarks = [] } = DRAFTS[id](report);
    const known = charts.filter((chart) => chart !== null);
    if (known.length + remarks.length === 0) return [];
    const heading = report.t(`results.sections.${id}`);
    // Nothing is explained or quoted of what is not shown.
    const said =
      known.length === 0 ? { sentence: '', figures: [] } : { sentence: sentences.join(' '), figures };
    return [[id, { id, heading, charts: known, remarks, ...said }]];
  });
  return Object.fromEntries(drawn);
}
