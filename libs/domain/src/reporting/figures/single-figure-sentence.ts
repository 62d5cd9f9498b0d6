import type { ScoreComparison } from '../../evaluation/comparing/score-comparison';
import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import {
  confidenceLine,
  confidenceName,
  normalityLine,
  pairedTLine,
  rankEffectLine,
  signTestLine,
  spssWilcoxonLine,
  wilcoxonLine,
} from '../sentences/report-lines';
import { statisticText } from '../statistic-text';
import { REASONS, TEST_NAMES } from '../words/names';
import type { FigureId } from './figure-text';

type Line = (total: ScoreComparison, locale: Locale) => string | null;

/** Figures of the whole score that are quoted by themselves. */
const LINES: Readonly<Partial<Record<FigureId, Line>>> = {
  pairedT: ({ pairedT }, locale) =>
    named(TEST_NAMES.pairedT[locale], pairedTLine(pairedT, locale), pairedT.reason, locale),
  wilcoxonSignedRank: ({ wilcoxon }, locale) => {
    const line = wilcoxonLine(wilcoxon, locale);
    const spss = spssWilcoxonLine(wilcoxon, locale);
    return named(
      TEST_NAMES.wilcoxonSignedRank[locale],
      line === null ? null : [line, spss].filter((part) => part !== null).join('; '),
      wilcoxon.reason,
      locale,
    );
  },
  signTest: ({ signTest }, locale) =>
    named(TEST_NAMES.signTest[locale], signTestLine(signTest, locale), signTest.reason, locale),
  rankBiserial: ({ wilcoxon }, locale) =>
    named(
      locale === 'id' ? 'ukuran efek' : 'effect size',
      rankEffectLine(wilcoxon, locale),
      wilcoxon.reason,
      locale,
    ),
  hodgesLehmann: ({ wilcoxon: { hodgesLehmann } }, locale) => {
    if (hodgesLehmann === null) return null;
    const change = statisticText(locale).change(hodgesLehmann);
    return locale === 'id'
      ? `Perubahan khas (Hodges–Lehmann) ${change} poin.`
      : `Typical change (Hodges–Lehmann) ${change} points.`;
  },
  dz: ({ effectSize: { dz, dzLow, dzHigh } }, locale) => {
    if (dz === null) return null;
    const text = statisticText(locale);
    return `${text.line([`d_z = ${text.decimal(dz)}`, confidenceLine([dzLow, dzHigh], locale)])}.`;
  },
  gav: ({ effectSize: { gav, gavLow, gavHigh, n } }, locale) => {
    if (gav === null) return null;
    const text = statisticText(locale);
    const limits = gavLow === null || gavHigh === null ? null : text.interval(gavLow, gavHigh);
    return `${text.line([
      `Hedges g_av = ${text.decimal(gav)}`,
      limits === null ? null : `${confidenceName(locale)} ${limits}`,
      `n = ${text.count(n)}`,
    ])}.`;
  },
  ceiling: ({ before: { n }, gain: { nCeiling } }, locale) => {
    const text = statisticText(locale);
    const [some, all, share] = [
      text.count(nCeiling),
      text.count(n),
      text.percent(n === 0 ? 0 : nCeiling / n),
    ];
    return locale === 'id'
      ? `${some} dari ${all} yang dibandingkan (${share}) sudah bernilai penuh sebelum kegiatan.`
      : `${some} of the ${all} compared (${share}) had full points before the event.`;
  },
  shapiroWilk: ({ normality }, locale) =>
    named('Shapiro–Wilk', normalityLine(normality, locale), normality.reason, locale),
  normalisedChange: ({ gain }, locale) => {
    if (gain.meanNormalizedChange === null) return null;
    const text = statisticText(locale);
    const name = locale === 'id' ? 'Perubahan ternormalisasi' : 'Normalised change';
    return `${name} c = ${text.decimal(gain.meanNormalizedChange)} (n = ${text.count(gain.nNormalizedChange)}).`;
  },
};

/** A sentence about one figure of the whole score alone; null for figures that speak with others. */
export function singleFigureSentence(id: FigureId, { total }: Evaluation, locale: Locale): string | null {
  const line = LINES[id];
  return line === undefined || total === null ? null : line(total, locale);
}

function named(
  name: string,
  line: string | null,
  reason: keyof typeof REASONS | undefined,
  locale: Locale,
): string | null {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  if (line !== null) return `${title}: ${line}.`;
  return reason === undefined ? null : `${title}: – (${REASONS[reason][locale]}).`;
}
