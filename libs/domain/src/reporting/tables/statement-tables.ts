import type { Evaluation } from '../../evaluation/evaluation';
import type { WaveResult } from '../../evaluation/waves/wave-result';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { itemText } from '../words/item-words';
import { waveName } from '../words/scale-words';
import { inWords, NO_FIGURE, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const LIKERT_HEAD = [
  { id: 'Pernyataan', en: 'Statement' },
  { id: 'n', en: 'n' },
  { id: 'Sebelum', en: 'Before' },
  { id: 'Sesudah', en: 'After' },
  { id: 'χ² (db)', en: 'χ² (df)' },
  { id: 'p', en: 'p' },
];

const NEGATIVE_NOTE = {
  id: 'Pada pernyataan negatif setuju bukan jawaban yang diharapkan.',
  en: 'In negative statements agreement is not wished for.',
} as const;

/** Each statement: people who chose each step, before and after, and Stuart–Maxwell's test. */
export function statementTable(
  { likertItems }: Evaluation,
  facts: ReportFacts,
  locale: Locale,
): ReportTable[] {
  const text = statisticText(locale);
  const steps = (counts: readonly number[]): string =>
    counts.length === 0 ? NO_FIGURE : counts.map(text.count).join(' / ');
  return tableOf({
    caption: locale === 'id' ? 'Jawaban atas pernyataan skala' : 'Answers to the statements of the scale',
    head: inWords(LIKERT_HEAD, locale),
    rows: likertItems.map(({ id, before, after, test }, place) => [
      itemText(id, place + 1, facts, locale, 'statement'),
      text.count(test.n),
      steps(before),
      steps(after),
      orDash(test.stuartMaxwell, (chi2) => `${text.decimal(chi2)} (${test.df ?? 0})`),
      orDash(test.p, text.pValue),
    ]),
    note:
      locale === 'id'
        ? `Orang yang memilih tiap langkah seperti ditanyakan, dari langkah 1, di antara yang menjawab dua kali. ${NEGATIVE_NOTE.id} χ² Stuart–Maxwell, p tanpa penyesuaian.`
        : `People who chose each step as it was asked, from step 1, of those who answered both times. ${NEGATIVE_NOTE.en} Stuart–Maxwell χ², p not adjusted.`,
  });
}

const WAVE_HEAD = [
  { id: 'Pernyataan', en: 'Statement' },
  { id: 'n', en: 'n' },
  { id: 'Jawaban', en: 'Answers' },
];

/** Each statement of one wave by itself: for waves whose people cannot be compared. */
export function waveStatementTable(wave: WaveResult, facts: ReportFacts, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  const name = waveName(wave, locale);
  const rows = wave.likertItems.map(({ id, counts: [, ...steps] }, place) => [
    itemText(id, place + 1, facts, locale, 'statement'),
    text.count(steps.reduce((sum, sheets) => sum + sheets, 0)),
    steps.map(text.count).join(' / '),
  ]);
  return tableOf({
    caption:
      locale === 'id'
        ? `Jawaban atas pernyataan skala, gelombang ${name}`
        : `Answers to the statements of the scale, wave ${name}`,
    head: inWords(WAVE_HEAD, locale),
    rows: wave.sheets === 0 ? [] : rows,
    note:
      locale === 'id'
        ? `Lembar yang memilih tiap langkah seperti ditanyakan, dari langkah 1. ${NEGATIVE_NOTE.id}`
        : `Sheets with each step as it was asked, from step 1. ${NEGATIVE_NOTE.en}`,
  });
}
