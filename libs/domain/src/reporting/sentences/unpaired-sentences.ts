import type { UnpairedComparison } from '../../evaluation/comparing/unpaired-comparison';
import type { Locale } from '../../text';
import { statisticText } from '../statistic-text';
import { confidenceLine, mannWhitneyLine, welchLine } from './report-lines';

/** Must stand beside every comparison of all before with all after. */
export const NOT_PAIRED: Readonly<Record<Locale, string>> = {
  id: 'Tidak berpasangan: orang yang sama dihitung sebagai dua kelompok; p biasanya terlalu besar.',
  en: 'Not paired: the same people counted as two groups; p is usually too large.',
};

/** All sheets before against all after, never without saying that they are not paired. Empty where there is no such test. */
export function unpairedSentences(unpaired: UnpairedComparison | null, locale: Locale): string[] {
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
  return [`${all} (${sizes}): ${figures.join('; ')}. ${NOT_PAIRED[locale]}`];
}
