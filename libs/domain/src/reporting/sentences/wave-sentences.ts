import type { WavesComparison } from '../../evaluation/comparing/waves-comparison';
import type { Locale } from '../../text';
import { statisticText } from '../statistic-text';
import { waveName } from '../words/scale-words';
import type { Said } from './said';
import { enumerated } from './said';

const ALPHA = 0.05;

interface Waves {
  readonly means: string;
  readonly n: string;
  readonly tests: string;
}

const DIFFER: Said<Waves> = {
  id: ({ means, n, tests }) =>
    `Skor berbeda antargelombang (n = ${n} yang mengisi semuanya): ${means}. ${tests}.`,
  en: ({ means, n, tests }) =>
    `Scores differ between the waves (n = ${n} who answered all): ${means}. ${tests}.`,
};
const ALIKE: Said<Waves> = {
  id: ({ means, n, tests }) =>
    `Perbedaan antargelombang tidak terlihat (n = ${n} yang mengisi semuanya): ${means}. ${tests}.`,
  en: ({ means, n, tests }) =>
    `No difference between the waves was found (n = ${n} who answered all): ${means}. ${tests}.`,
};
const UNTESTED: Said<Waves> = {
  id: ({ means, n }) =>
    `Gelombang-gelombang (n = ${n} yang mengisi semuanya): ${means}. Tidak ada yang dapat diuji.`,
  en: ({ means, n }) => `The waves (n = ${n} who answered all): ${means}. Nothing could be tested.`,
};

/** Three and more waves of the same people: their means, Friedman's test and repeated measures. */
export function waveSentences(overWaves: WavesComparison | null, locale: Locale): string[] {
  if (overWaves === null || overWaves.n === 0) return [];
  const text = statisticText(locale);
  const { friedman, rmAnova, waves } = overWaves;
  const ranks =
    friedman.p === null || friedman.chi2 === null || friedman.df === null
      ? null
      : text.line([
          `Friedman χ²(${friedman.df}) = ${text.decimal(friedman.chi2)}`,
          text.p(friedman.p),
          friedman.kendallW === null ? null : `W = ${text.proportion(friedman.kendallW)}`,
        ]);
  const said: Waves = {
    means: enumerated(
      waves.map(
        (wave) =>
          `${waveName(wave, locale)} ${wave.score.mean === null ? '–' : text.decimal(wave.score.mean)}`,
      ),
      locale,
    ),
    n: text.count(overWaves.n),
    tests: text.line([ranks, anovaLine(rmAnova, locale)]),
  };
  if (ranks === null) return [UNTESTED[locale](said)];
  return [(friedman.p !== null && friedman.p < ALPHA ? DIFFER : ALIKE)[locale](said)];
}

/** F(1,62; 77,8) = 31,02; p < 0,001 (Greenhouse–Geisser) */
export function anovaLine(rmAnova: WavesComparison['rmAnova'], locale: Locale): string | null {
  const { f, df1, df2, p, epsGG, pGG, partialEta2 } = rmAnova;
  if (f === null || df1 === null || df2 === null) return null;
  const text = statisticText(locale);
  const epsilon = epsGG ?? 1;
  const significance = pGG ?? p;
  const corrected = epsGG === null ? '' : ' (Greenhouse–Geisser)';
  const degrees = text.line([text.decimal(df1 * epsilon), text.decimal(df2 * epsilon)]);
  return text.line([
    `F(${degrees}) = ${text.decimal(f)}`,
    significance === null ? null : `${text.p(significance)}${corrected}`,
    partialEta2 === null ? null : `η²p = ${text.proportion(partialEta2)}`,
  ]);
}
