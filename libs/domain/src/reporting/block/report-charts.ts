import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale, LocalisedText } from '../../text';
import type { ReportFacts } from '../report-facts';
import { bandSentences } from '../sentences/band-sentences';
import { reachSentences } from '../sentences/count-sentences';
import { headline } from '../sentences/headline';
import { itemSentences } from '../sentences/item-sentences';
import { subgroupSentences } from '../sentences/subgroup-sentences';
import { topicSentences } from '../sentences/topic-sentences';
import { waveSentences } from '../sentences/wave-sentences';
import { statisticText } from '../statistic-text';

/** Charts that a page of results draws. */
export const REPORT_CHARTS = [
  'funnel',
  'distribution',
  'moves',
  'topics',
  'items',
  'bands',
  'likert',
  'subgroups',
  'waves',
] as const;
export type ReportChart = (typeof REPORT_CHARTS)[number];

const CAPTIONS: Readonly<Record<ReportChart, LocalisedText>> = {
  funnel: { id: 'Dari undangan sampai ikrar', en: 'From invitation to pledge' },
  distribution: {
    id: 'Sebaran skor sebelum dan sesudah kegiatan',
    en: 'Distribution of the scores before and after the event',
  },
  moves: {
    id: 'Skor tiap peserta sebelum dan sesudah kegiatan',
    en: 'Score of each participant before and after the event',
  },
  topics: { id: 'Poin per topik sebelum dan sesudah', en: 'Points by topic before and after' },
  items: { id: 'Jawaban benar per butir sebelum dan sesudah', en: 'Right answers by item before and after' },
  bands: { id: 'Kategori pengetahuan sebelum dan sesudah', en: 'Knowledge bands before and after' },
  likert: {
    id: 'Jawaban skala sikap sebelum dan sesudah',
    en: 'Answers to the attitude scale before and after',
  },
  subgroups: { id: 'Kenaikan menurut kelompok', en: 'Rise by group' },
  waves: { id: 'Skor antargelombang', en: 'Scores over the waves' },
};

/** The caption of a chart, and what it shows for whoever does not see it. */
export function chartText(
  chart: ReportChart,
  evaluation: Evaluation,
  facts: ReportFacts,
  locale: Locale,
): { readonly caption: string; readonly alternative: string } {
  const said = alternatives(chart, evaluation, facts, locale).join(' ');
  const caption = CAPTIONS[chart][locale];
  const n = evaluation.counts?.matched ?? 0;
  const ofPairs = chart === 'funnel' || chart === 'waves' ? '' : ` (n = ${statisticText(locale).count(n)})`;
  return {
    caption: `${caption}${ofPairs}`,
    alternative: said === '' ? `${caption}.` : `${caption}. ${said}`,
  };
}

function alternatives(
  chart: ReportChart,
  evaluation: Evaluation,
  facts: ReportFacts,
  locale: Locale,
): readonly string[] {
  const { counts, topics, items, bands, subgroups, overWaves } = evaluation;
  const found = (): string[] => Object.values(headline(evaluation, facts, locale));
  const says: Readonly<Record<ReportChart, () => readonly string[]>> = {
    funnel: () => reachSentences(counts, facts, locale),
    distribution: found,
    moves: found,
    topics: () => topicSentences(topics, facts, locale),
    items: () => itemSentences(items, facts, locale),
    bands: () => bandSentences(bands, locale),
    likert: () => [],
    subgroups: () => subgroupSentences(subgroups, facts, locale),
    waves: () => waveSentences(overWaves, locale),
  };
  return says[chart]();
}
