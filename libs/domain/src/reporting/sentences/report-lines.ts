import type { ScoreComparison } from '../../evaluation/comparing/score-comparison';
import type { IndependentT } from '../../statistics/groups/independent-t';
import type { KruskalWallis } from '../../statistics/groups/kruskal-wallis';
import type { MannWhitney } from '../../statistics/groups/mann-whitney';
import type { PairedT } from '../../statistics/paired/paired-t';
import type { SignTest } from '../../statistics/paired/sign-test';
import type { WilcoxonSignedRank } from '../../statistics/paired/wilcoxon-signed-rank';
import type { EffectSizePaired } from '../../statistics/paired/effect-size-paired';
import type { ShapiroWilk } from '../../statistics/samples/shapiro-wilk';
import { normalP } from '../../statistics/distributions/normal-p';
import type { Locale } from '../../text';
import { statisticText } from '../statistic-text';

type Limits = readonly [low: number | null, high: number | null];

/** A test with its figures, as it stands in brackets of an article; null where there is no test. */
export function pairedTLine({ t, df, p }: PairedT, locale: Locale): string | null {
  if (t === null || df === null || p === null) return null;
  const text = statisticText(locale);
  return text.line([`t(${text.count(df)}) = ${text.decimal(t)}`, text.p(p)]);
}

export function wilcoxonLine(test: WilcoxonSignedRank, locale: Locale): string | null {
  const { wPlus, z, p } = test;
  if (p === null) return null;
  const text = statisticText(locale);
  // A half only where ranks are shared.
  const ranks = text.decimal(wPlus, Number.isInteger(wPlus) ? 0 : 1);
  const figures = text.line([`W+ = ${ranks}`, z === null ? null : `z = ${text.decimal(z)}`, text.p(p)]);
  return `${figures} (${wilcoxonVariant(test, locale)})`;
}

/** Which of the test's variants was computed, and on how many. */
export function wilcoxonVariant({ n, nZero, method }: WilcoxonSignedRank, locale: Locale): string {
  const changed = n - nZero;
  if (locale === 'id') {
    const how = method === 'exact' ? 'eksak' : 'hampiran normal dengan koreksi kontinuitas';
    return `${how}; ${changed} dari ${n} berubah, selisih nol dibuang`;
  }
  const how = method === 'exact' ? 'exact' : 'normal approximation with continuity correction';
  return `${how}; ${changed} of ${n} changed, zeros dropped`;
}

/** What SPSS prints for the same data: no continuity correction, no exact p, signs as counts. */
export function spssWilcoxonLine(test: WilcoxonSignedRank, locale: Locale): string | null {
  const { wPlus, mu, sigma, nNeg, nZero, nPos } = test;
  if (mu === null || sigma === null) return null;
  const text = statisticText(locale);
  const z = -Math.abs(wPlus - mu) / sigma;
  const figures = text.line([`Z = ${text.decimal(z)}`, text.p(normalP(z, 'two.sided').p)]);
  return `SPSS: ${figures} (−/=/+ ${nNeg}/${nZero}/${nPos})`;
}

export function signTestLine({ nPos, nNeg, p }: SignTest, locale: Locale): string | null {
  if (p === null) return null;
  const text = statisticText(locale);
  const counts = locale === 'id' ? `naik ${nPos}, turun ${nNeg}` : `${nPos} rose, ${nNeg} fell`;
  return text.line([counts, text.p(p)]);
}

export function normalityLine({ w, p }: ShapiroWilk, locale: Locale): string | null {
  if (w === null || p === null) return null;
  const text = statisticText(locale);
  return text.line([`W = ${text.proportion(w)}`, text.p(p)]);
}

/** The effect size to print; d_z where there is no spread to divide by. */
export function effectLine({ gav, gavLow, gavHigh }: EffectSizePaired, locale: Locale): string | null {
  if (gav === null) return null;
  const text = statisticText(locale);
  return text.line([`g_av = ${text.decimal(gav)}`, confidenceLine([gavLow, gavHigh], locale)]);
}

export function rankEffectLine({ rankBiserial, rbLow, rbHigh }: WilcoxonSignedRank, locale: Locale) {
  if (rankBiserial === null) return null;
  const text = statisticText(locale);
  const limits = rbLow === null || rbHigh === null ? null : text.proportionInterval(rbLow, rbHigh);
  return text.line([
    `r_rb = ${text.proportion(rankBiserial)}`,
    limits === null ? null : `${confidenceName(locale)} ${limits}`,
  ]);
}

/** The test that the rule chose, with its effect size: what a report quotes. */
export function chosenLine(score: ScoreComparison, locale: Locale): string | null {
  const text = statisticText(locale);
  const lines = {
    pairedT: () => [pairedTLine(score.pairedT, locale), effectLine(score.effectSize, locale)],
    wilcoxonSignedRank: () => [wilcoxonLine(score.wilcoxon, locale), rankEffectLine(score.wilcoxon, locale)],
    signTest: () => [signTestLine(score.signTest, locale)],
    none: () => [],
  };
  const line = text.line(lines[score.choice.chosen]());
  return line === '' ? null : line;
}

export function welchLine({ t, df, p }: IndependentT, locale: Locale): string | null {
  if (t === null || df === null || p === null) return null;
  const text = statisticText(locale);
  return text.line([`t(${text.decimal(df)}) = ${text.decimal(t)}`, text.p(p)]);
}

export function mannWhitneyLine({ uB, z, p, rankBiserial }: MannWhitney, locale: Locale): string | null {
  if (uB === null || p === null) return null;
  const text = statisticText(locale);
  return text.line([
    `U = ${text.decimal(uB, Number.isInteger(uB) ? 0 : 1)}`,
    z === null ? null : `z = ${text.decimal(z)}`,
    text.p(p),
    rankBiserial === null ? null : `r_rb = ${text.proportion(rankBiserial)}`,
  ]);
}

export function kruskalLine({ h, df, p }: KruskalWallis, locale: Locale): string | null {
  if (h === null || df === null || p === null) return null;
  const text = statisticText(locale);
  return text.line([`H(${df}) = ${text.decimal(h)}`, text.p(p)]);
}

/** IK 95% [0,58; 1,21] */
export function confidenceLine([low, high]: Limits, locale: Locale): string | null {
  if (low === null || high === null) return null;
  return `${confidenceName(locale)} ${statisticText(locale).interval(low, high)}`;
}

export function confidenceName(locale: Locale): string {
  return locale === 'id' ? 'IK 95%' : '95% CI';
}
