import type { Evaluation, WaveResult } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import { shortened } from '../sentences/item-sentences';
import { waveName } from '../sentences/reliability-sentences';
import { statisticText } from '../statistic-text';
import { ADVICE_NAMES } from '../words/names';
import { inWords, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const LONGEST_TEXT = 90;
const ITEM_HEAD = [
  { id: 'Butir', en: 'Item' },
  { id: 'n', en: 'n' },
  { id: 'Benar sebelum', en: 'Right before' },
  { id: 'Benar sesudah', en: 'Right after' },
  { id: 'Jadi benar', en: 'Gained' },
  { id: 'Jadi salah', en: 'Lost' },
  { id: 'p eksak', en: 'Exact p' },
  { id: 'mid-p', en: 'mid-p' },
  { id: 'p Holm', en: 'Holm p' },
];

/** Each scored item before and after, with McNemar's p. */
export function itemTable({ items }: Evaluation, facts: ReportFacts, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  return tableOf({
    caption: locale === 'id' ? 'Jawaban benar per butir' : 'Right answers by item',
    head: inWords(ITEM_HEAD, locale),
    rows: items.map(({ id, n, rightBefore, rightAfter, gained, lost, test, pHolm }, place) => [
      itemText(id, place, facts, locale),
      text.count(n),
      orDash(rightBefore.share, (share) => text.percent(share)),
      orDash(rightAfter.share, (share) => text.percent(share)),
      text.count(gained),
      text.count(lost),
      text.pValue(test.pExact),
      text.pValue(test.pMid),
      orDash(pHolm, text.pValue),
    ]),
    note:
      locale === 'id'
        ? 'Jadi benar: salah sebelum, benar sesudah; jadi salah: sebaliknya. p: McNemar; Holm atas p eksak semua butir. Kosong dihitung salah.'
        : 'Gained: wrong before, right after; lost: the reverse. p: McNemar; Holm over the exact p of all items. A blank counts as wrong.',
  });
}

const LIKERT_HEAD = [
  { id: 'Pernyataan', en: 'Statement' },
  { id: 'n', en: 'n' },
  { id: 'Sebelum', en: 'Before' },
  { id: 'Sesudah', en: 'After' },
  { id: 'χ² (db)', en: 'χ² (df)' },
  { id: 'p', en: 'p' },
];

/** Each statement: people who chose each step, before and after, and Stuart–Maxwell's test. */
export function likertItemTable(
  { likertItems }: Evaluation,
  facts: ReportFacts,
  locale: Locale,
): ReportTable[] {
  const text = statisticText(locale);
  const steps = (counts: readonly number[]): string => counts.map(text.count).join(' / ');
  return tableOf({
    caption: locale === 'id' ? 'Jawaban atas pernyataan skala' : 'Answers to the statements of the scale',
    head: inWords(LIKERT_HEAD, locale),
    rows: likertItems.map(({ id, before, after, test }, place) => [
      itemText(id, place, facts, locale),
      text.count(test.n),
      steps(before),
      steps(after),
      orDash(test.stuartMaxwell, (chi2) => `${text.decimal(chi2)} (${test.df ?? 0})`),
      orDash(test.p, text.pValue),
    ]),
    note:
      locale === 'id'
        ? 'Orang yang memilih tiap langkah, dari langkah 1, di antara yang menjawab dua kali. χ² Stuart–Maxwell, p tanpa penyesuaian.'
        : 'People who chose each step, from step 1, of those who answered both times. Stuart–Maxwell χ², p not adjusted.',
  });
}

const ANALYSIS_HEAD = [
  { id: 'Butir', en: 'Item' },
  { id: 'Kesukaran', en: 'Difficulty' },
  { id: 'Daya beda (27%)', en: 'Discrimination (27%)' },
  { id: 'r butir–total', en: 'Point-biserial r' },
  { id: 'r butir–sisa', en: 'Item–rest r' },
  { id: 'Catatan', en: 'Note' },
];

/** How the items of one wave behaved. */
export function analysisTable(wave: WaveResult, facts: ReportFacts, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  const r = (value: number | null): string => orDash(value, (one) => text.proportion(one));
  const name = waveName(wave, locale);
  return tableOf({
    caption: locale === 'id' ? `Analisis butir, gelombang ${name}` : `Item analysis, wave ${name}`,
    head: inWords(ANALYSIS_HEAD, locale),
    rows: wave.items.map(({ id, difficulty, discrimination27, pointBiserial, itemRest, advice }, place) => [
      itemText(id, place, facts, locale),
      r(difficulty),
      r(discrimination27),
      r(pointBiserial),
      r(itemRest),
      advice.map((one) => ADVICE_NAMES[one][locale]).join('; '),
    ]),
    note: `n = ${text.count(wave.sheets)}.`,
  });
}

function itemText(id: string, place: number, facts: ReportFacts, locale: Locale): string {
  const text = shortened(textIn(facts.items[id], locale, ''), LONGEST_TEXT);
  return text === '' ? `${place + 1}` : `${place + 1}. ${text}`;
}
