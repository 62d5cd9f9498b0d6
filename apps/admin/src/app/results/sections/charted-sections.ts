import {
  attitudeSentences,
  bandSentences,
  itemSentences,
  objectiveSentences,
  subgroupSentences,
  topicSentences,
  waveSentences,
} from '@ikrar/domain';
import type { Chart } from '@ikrar/ui';
import { bandChart } from '../charts/band-chart';
import { likertCharts } from '../charts/likert-chart';
import { hiddenSubgroups, subgroupCharts, wavesChart } from '../charts/people-charts';
import { itemChart, objectiveChart, topicChart } from '../charts/share-charts';
import {
  hiddenAttitudes,
  loneWaves,
  waveBandChart,
  waveItemChart,
  waveLikertCharts,
  waveTopicChart,
} from '../charts/wave-charts';
import type { LoneWave } from '../charts/wave-charts';
import { named } from '../figures';
import type { Report } from '../report';
import { isCompared, whyNotCompared } from '../why-not-compared';
import type { Charted } from './charted-section';

/** The charted parts that these results have something for, by their names. */
export type ChartedSections = Readonly<Partial<Record<ChartedName, Charted>>>;

const NAMES = ['score', 'topics', 'objectives', 'items', 'attitude', 'bands', 'subgroups', 'waves'] as const;
export type ChartedName = (typeof NAMES)[number];

type Draft = Pick<Charted, 'figures'> & {
  readonly charts: readonly (Charted['charts'][number] | null)[];
  readonly sentences: readonly string[];
  readonly remarks?: readonly string[];
  readonly counted?: string;
};

/** Each wave by itself, where the people of one are not compared with those of another. */
function apart(
  report: Report,
  chartsOf: (wave: LoneWave) => readonly (Chart | null)[],
  figures: Draft['figures'] = [],
): Draft {
  const charts = loneWaves(report).flatMap(chartsOf);
  return {
    ...{ charts, figures, counted: report.t('results.reliability.counted') },
    sentences: charts.flatMap((chart) => (chart === null ? [] : [`${chart.heading}.`])),
  };
}

const DRAFTS: Readonly<Record<ChartedName, (report: Report) => Draft>> = {
  // Of people who are compared the score has a part of its own.
  score: (report) => ({
    ...{
      charts: [isCompared(report) || loneWaves(report).length < 3 ? null : wavesChart(report)],
      sentences: [],
      figures: [],
    },
    remarks: whyNotCompared(report),
  }),
  topics: (report) => {
    const chart = topicChart(report);
    if (chart === null) return apart(report, (wave) => [waveTopicChart(wave)]);
    return {
      charts: [chart],
      sentences: topicSentences(report.evaluation.topics, report.facts, report.locale),
      figures: named('before', 'after'),
    };
  },
  objectives: (report) => ({
    charts: [objectiveChart(report)],
    sentences: objectiveSentences(report.evaluation.objectives, report.facts, report.locale),
    figures: named('attainment'),
  }),
  items: (report) => {
    const chart = itemChart(report);
    if (chart === null) return apart(report, (wave) => [waveItemChart(wave)], named('rightShare'));
    return {
      charts: [chart],
      sentences: itemSentences(report.evaluation.items, report.facts, report.locale),
      figures: named('rightShare', 'mcnemar', 'mcnemarMid', 'holm'),
    };
  },
  attitude: (report) => {
    const { evaluation, facts, locale } = report;
    const charts = likertCharts(report);
    if (charts.length === 0)
      return { ...apart(report, waveLikertCharts), sentences: [], remarks: hiddenAttitudes(report) };
    return {
      charts,
      sentences: attitudeSentences(evaluation.attitudes, evaluation.likertItems, facts, locale),
      figures: named('likert', 'marginalHomogeneity'),
    };
  },
  bands: (report) => {
    const chart = bandChart(report);
    if (chart === null) return apart(report, (wave) => [waveBandChart(wave)], named('bands'));
    return {
      charts: [chart],
      sentences: bandSentences(report.evaluation.bands, report.locale),
      figures: named('bands'),
    };
  },
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
    charts: [isCompared(report) ? wavesChart(report) : null],
    sentences: waveSentences(report.evaluation.overWaves, report.locale),
    figures: report.evaluation.overWaves === null ? [] : named('friedman', 'rmAnova'),
  }),
};

export function chartedSections(report: Report): ChartedSections {
  const drawn = NAMES.flatMap((id): [ChartedName, Charted][] => {
    const { charts, sentences, figures, remarks = [], counted } = DRAFTS[id](report);
    const known = charts.filter((chart) => chart !== null);
    if (known.length + remarks.length === 0) return [];
    const heading = report.t(`results.sections.${id}`);
    // Nothing is explained or quoted of what is not shown.
    const said =
      known.length === 0 ? { sentence: '', figures: [] } : { sentence: sentences.join(' '), figures };
    return [
      [id, { id, heading, charts: known, remarks, ...said, ...(counted !== undefined && { counted }) }],
    ];
  });
  return Object.fromEntries(drawn);
}
