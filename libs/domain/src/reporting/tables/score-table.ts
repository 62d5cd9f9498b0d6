import type { ScoreComparison } from '../../evaluation/comparing/score-comparison';
import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { bareMeanAndSpread } from '../sentences/size-sentences';
import { topicName } from '../sentences/topic-sentences';
import { statisticText } from '../statistic-text';
import { inWords, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const SCORE_HEAD = [
  { id: 'Skor', en: 'Score' },
  { id: 'n', en: 'n' },
  { id: 'Maks', en: 'Max' },
  { id: 'Sebelum M (SB)', en: 'Before M (SD)' },
  { id: 'Sesudah M (SB)', en: 'After M (SD)' },
  { id: 'Perubahan [IK 95%]', en: 'Change [95% CI]' },
  { id: '⟨g⟩', en: '⟨g⟩' },
  { id: 'g_av', en: 'g_av' },
  { id: 'p', en: 'p' },
];

/** The whole score and each topic, before and after. */
export function scoreTable({ total, topics }: Evaluation, facts: ReportFacts, locale: Locale): ReportTable[] {
  if (total === null || total.before.n === 0) return [];
  const whole = locale === 'id' ? 'Seluruhnya' : 'Whole score';
  return tableOf({
    caption:
      locale === 'id'
        ? 'Skor sebelum dan sesudah kegiatan (poin)'
        : 'Scores before and after the event (points)',
    head: inWords(SCORE_HEAD, locale),
    rows: [
      scoreRow(whole, total, locale),
      ...topics.map((topic) => scoreRow(topicName(topic.id, facts, locale), topic, locale)),
    ],
    note:
      locale === 'id'
        ? '⟨g⟩: gain kelas (Hake 1998); g_av: ukuran efek Hedges; p: dari uji yang dipilih aturan, per topik tanpa penyesuaian.'
        : '⟨g⟩: class gain (Hake 1998); g_av: Hedges’ effect size; p: of the test that the rule chose, by topic not adjusted.',
  });
}

function scoreRow(name: string, score: ScoreComparison, locale: Locale): string[] {
  const text = statisticText(locale);
  const { pairedT, before, after, gain, effectSize, chosenP, max } = score;
  const limits =
    pairedT.ciLow === null || pairedT.ciHigh === null
      ? ''
      : ` ${text.interval(pairedT.ciLow, pairedT.ciHigh)}`;
  return [
    name,
    text.count(before.n),
    text.count(max),
    bareMeanAndSpread(before, locale),
    bareMeanAndSpread(after, locale),
    orDash(pairedT.meanDiff, (change) => `${text.change(change)}${limits}`),
    orDash(gain.classG, text.decimal),
    orDash(effectSize.gav, text.decimal),
    orDash(chosenP, text.pValue),
  ];
}
