import type { LikertComparison, LikertItemComparison } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { itemName } from './item-sentences';
import { scaleName } from './reliability-sentences';
import { effectLine, pairedTLine, wilcoxonLine } from './report-lines';
import { enumerated, sentenceCase } from './said';
import type { Said } from './said';

const ALPHA = 0.05;

interface Attitude {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly most: number;
  readonly n: string;
  readonly tests: string;
}

const SAID: Said<Attitude> = {
  id: ({ name, before, after, most, n, tests }) =>
    `${name}: jumlah skala rata-rata ${before} sebelum dan ${after} sesudah kegiatan, dari ${most} (n = ${n}${tests}).`,
  en: ({ name, before, after, most, n, tests }) =>
    `${name}: the mean scale sum was ${before} before and ${after} after the event, of ${most} (n = ${n}${tests}).`,
};
const SHIFTED: Said<string> = {
  id: (items) => `Jawaban bergeser (Stuart–Maxwell p < 0,05, tanpa penyesuaian): ${items}.`,
  en: (items) => `Answers shifted (Stuart–Maxwell p < .05, not adjusted): ${items}.`,
};

/** Likert scales before and after, and the statements whose answers shifted. */
export function attitudeSentences(
  attitudes: readonly LikertComparison[],
  items: readonly LikertItemComparison[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const text = statisticText(locale);
  const scales = attitudes.flatMap(({ id, items: k, steps, pairedT, wilcoxon, effectSize }) => {
    if (pairedT.meanPre === null || pairedT.meanPost === null) return [];
    const tests = [
      pairedTLine(pairedT, locale),
      effectLine(effectSize, locale),
      wilcoxonLine(wilcoxon, locale),
    ];
    return SAID[locale]({
      name: sentenceCase(scaleName(id, facts, locale)),
      before: text.decimal(pairedT.meanPre),
      after: text.decimal(pairedT.meanPost),
      most: k * steps,
      n: text.count(pairedT.n),
      tests: tests.flatMap((line) => (line === null ? [] : [`; ${line}`])).join(''),
    });
  });
  const shifted = items.filter(({ test }) => test.p !== null && test.p < ALPHA);
  if (shifted.length === 0) return scales;
  const names = shifted.map(({ id }) => itemName(id, items, facts, locale));
  return [...scales, SHIFTED[locale](enumerated(names, locale))];
}
