import type { UnpairedComparison } from '../../evaluation/comparing/unpaired-comparison';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { confidenceLine, mannWhitneyLine, welchLine } from './report-lines';

type Identification = ReportFacts['identification'];

const KNOWN: Readonly<Record<Locale, string>> = {
  id: 'Tidak berpasangan: orang yang sama dihitung sebagai dua kelompok; p biasanya terlalu besar.',
  en: 'Not paired: the same people counted as two groups; p is usually too large.',
};
/** Of anonymous sheets nobody knows whether one person wrote two. */
const UNKNOWN: Readonly<Record<Locale, string>> = {
  id: 'Tidak berpasangan: mungkin orang yang sama dihitung sebagai dua kelompok; bila demikian, p biasanya terlalu besar.',
  en: 'Not paired: possibly the same people counted as two groups; if so, p is usually too large.',
};
export const NO_COMPARISON: Readonly<Record<Locale, string>> = {
  id: 'Tanpa kelompok pembanding, beda antara sebelum dan sesudah tidak menunjukkan sebabnya.',
  en: 'Without a comparison group, a difference between before and after does not show its cause.',
};

/** Must stand beside every comparison of all before with all after. */
export function notPaired(identification: Identification, locale: Locale): string {
  return `${(identification === 'anonymous' ? UNKNOWN : KNOWN)[locale]} ${NO_COMPARISON[locale]}`;
}

/** All sheets before against all after, never without saying that they are not paired. Empty where there is no such test. */
export function unpairedSentences(
  unpaired: UnpairedComparison | null,
  identification: Identification,
  locale: Locale,
): string[] {
  if (unpaired === null) return [];
  const { welch, mannWhitney, effectSize } = unpaired;
  // One sheet of a wave is no group.
  if (Math.min(welch.nA, welch.nB) < 2) return [];
  const [test, ranks] = [welchLine(welch, locale), mannWhitneyLine(mannWhitney, locale)];
  if (test === null && ranks === null) return [];
  const text = statisticText(locale);
  const effect =
    effectSize.g === null
      ? null
      : text.line([
          `g = ${text.decimal(effectSize.g)}`,
          confidenceLine([effectSize.gLow, effectSize.gHigh], locale),
        ]);
  const figures = [
    test === null ? null : `Welch ${test}`,
    ranks === null ? null : `Mann–Whitney ${ranks}`,
    effect,
  ].filter((figure) => figure !== null);
  const sizes = `n = ${text.count(welch.nA)} / ${text.count(welch.nB)}`;
  const all =
    locale === 'id'
      ? 'Semua lembar sebelum dan semua lembar sesudah'
      : 'All sheets before and all sheets after';
  return [`${all} (${sizes}): ${figures.join('; ')}. ${notPaired(identification, locale)}`];
}
