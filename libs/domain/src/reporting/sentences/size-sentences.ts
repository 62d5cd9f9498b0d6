import type { ScoreComparison } from '../../evaluation/comparing/score-comparison';
import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import { statisticText } from '../statistic-text';
import { GAIN_NAMES } from '../words/names';
import { confidenceLine, effectLine } from './report-lines';
import type { Said } from './said';

interface Sizes {
  readonly before: string;
  readonly after: string;
  readonly n: string;
  readonly change: string;
  readonly interval: string;
}

const MEANS: Said<Sizes> = {
  id: ({ before, after, n, change, interval }) =>
    `Rata-rata ${before} sebelum dan ${after} sesudah kegiatan (n = ${n}), perubahan ${change} poin${interval}.`,
  en: ({ before, after, n, change, interval }) =>
    `The mean was ${before} before and ${after} after the event (n = ${n}), a change of ${change} points${interval}.`,
};

/** Means with their spread, the mean change with its interval, and the effect size. Empty where nobody is compared. */
export function sizeSentences({ total }: Pick<Evaluation, 'total'>, locale: Locale): string[] {
  if (total === null || total.pairedT.meanDiff === null) return [];
  const text = statisticText(locale);
  const { before, after, pairedT } = total;
  const interval = confidenceLine([pairedT.ciLow, pairedT.ciHigh], locale);
  const sentence = MEANS[locale]({
    before: meanAndSpread(before, locale),
    after: meanAndSpread(after, locale),
    n: text.count(before.n),
    change: text.change(pairedT.meanDiff ?? 0),
    interval: interval === null ? '' : ` (${interval})`,
  });
  const effect = effectLine(total.effectSize, locale);
  const effectName = locale === 'id' ? 'Ukuran efek' : 'Effect size';
  return effect === null ? [sentence] : [sentence, `${effectName}: ${effect}.`];
}

/** 6,12 (SB 1,98) */
export function meanAndSpread({ mean, sd }: ScoreComparison['before'], locale: Locale): string {
  if (mean === null) return '–';
  const text = statisticText(locale);
  const spread = locale === 'id' ? 'SB' : 'SD';
  return sd === null ? text.decimal(mean) : `${text.decimal(mean)} (${spread} ${text.decimal(sd)})`;
}

/** 6,12 (1,98): where the head of a column says what stands in brackets. */
export function bareMeanAndSpread(scores: ScoreComparison['before'], locale: Locale): string {
  return meanAndSpread(scores, locale).replace(/\((SB|SD) /, '(');
}

interface Gains {
  readonly change: string;
  readonly ofMax: string;
  readonly ofBefore: string | null;
  readonly classGain: string;
  readonly classBand: string;
  readonly meanGain: string;
  readonly meanBand: string;
  readonly n: string;
  readonly ceiling: number;
}

const RISE: Said<Gains> = {
  id: ({ change, ofMax, ofBefore }) =>
    `Perubahan yang sama dapat ditulis dalam beberapa cara: ${change} poin; ${ofMax} dari skor tertinggi${ofBefore === null ? '' : `; ${ofBefore} dari nilai awal`}.`,
  en: ({ change, ofMax, ofBefore }) =>
    `The same change can be written in several ways: ${change} points; ${ofMax} of the maximum${ofBefore === null ? '' : `; ${ofBefore} relative to before`}.`,
};
const GAIN: Said<Gains> = {
  id: ({ classGain, classBand, meanGain, meanBand, n, ceiling }) =>
    `Gain kelas ⟨g⟩ = ${classGain} (${classBand}): bagian yang diraih dari semua poin yang masih dapat diraih. Rata-rata gain perorangan = ${meanGain} (${meanBand}; n = ${n}${ceiling === 0 ? '' : `, ${ceiling} orang sudah bernilai penuh dan tidak ikut`}).${classGain === meanGain ? '' : ' Keduanya angka yang berbeda: sebutkan namanya bila dikutip.'}`,
  en: ({ classGain, classBand, meanGain, meanBand, n, ceiling }) =>
    `Class gain ⟨g⟩ = ${classGain} (${classBand}): the share won of all points that could still be won. Mean individual gain = ${meanGain} (${meanBand}; n = ${n}${ceiling === 0 ? '' : `, ${ceiling} with full points before left out`}).${classGain === meanGain ? '' : ' The two are different numbers: name the one you quote.'}`,
};
const BANDS: Said<readonly [high: number, medium: number, low: number, negative: number]> = {
  id: ([high, medium, low, negative]) =>
    `Gain perorangan: ${high} tinggi, ${medium} sedang, ${low} rendah, ${negative} turun.`,
  en: ([high, medium, low, negative]) =>
    `Individual gains: ${high} high, ${medium} medium, ${low} low, ${negative} negative.`,
};
const NO_ROOM: Readonly<Record<Locale, string>> = {
  id: 'Gain tidak dapat dihitung: semua orang sudah bernilai penuh sebelum kegiatan.',
  en: 'No gain can be computed: everybody had full points before the event.',
};

/** The rise in its four named forms, both gains and the bands of individual gains. Empty where nobody is compared. */
export function gainSentences({ total }: Pick<Evaluation, 'total'>, locale: Locale): string[] {
  const change = total?.pairedT.meanDiff ?? null;
  if (total === null || change === null) return [];
  const { gain, rise } = total;
  if (gain.classG === null || gain.meanG === null) return [NO_ROOM[locale]];
  const text = statisticText(locale);
  const share = (value: number | null): string => (value === null ? '–' : text.percent(value, 1));
  const gains: Gains = {
    change: text.change(change),
    ofMax: share(rise.ofMax),
    ofBefore: rise.ofBefore === null ? null : share(rise.ofBefore),
    classGain: text.decimal(gain.classG),
    classBand: gain.classCategory === null ? '–' : GAIN_NAMES[gain.classCategory][locale],
    meanGain: text.decimal(gain.meanG),
    meanBand: gain.meanCategory === null ? '–' : GAIN_NAMES[gain.meanCategory][locale],
    n: text.count(gain.n - gain.nCeiling),
    ceiling: gain.nCeiling,
  };
  return [
    RISE[locale](gains),
    GAIN[locale](gains),
    BANDS[locale]([gain.nHigh, gain.nMedium, gain.nLow, gain.nNegative]),
  ];
}
