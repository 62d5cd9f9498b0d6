import type { Locale } from '../text';
import { roundDecimal } from './round-decimal';

/** Figures as a report in one language prints them. */
export interface StatisticText {
  /** 6,89 */
  decimal(value: number, digits?: number): string;
  /** +2,59: a change says its direction. */
  change(value: number, digits?: number): string;
  /** r, W, alpha and other figures that lie between −1 and 1: 0,87 or .87 */
  proportion(value: number, digits?: number): string;
  /** A p by itself, as in a column: 0,006, .006 or < 0,001 */
  pValue(p: number): string;
  /** A p in a line: p = 0,006 or p < 0,001; of another name where there are several. */
  p(p: number, name?: string): string;
  /** 58,3% of a share from 0 to 1. */
  percent(share: number, digits?: number): string;
  /** 1.234 */
  count(n: number): string;
  /** [0,58; 1,21] — a decimal comma needs another separator. */
  interval(low: number, high: number, digits?: number): string;
  /** [0,76; 0,93] or [.76, .93] */
  proportionInterval(low: number, high: number, digits?: number): string;
  /** Figures of one report in a row. */
  line(parts: readonly (string | null)[]): string;
}

const ALPHA = 0.05;
const SMALLEST_PRINTED_P = 0.001;
const P_DIGITS = [3, 4, 5, 6];
const MARKS: Readonly<
  Record<Locale, { readonly point: string; readonly thousand: string; readonly list: string }>
> = {
  id: { point: ',', thousand: '.', list: '; ' },
  en: { point: '.', thousand: ',', list: ', ' },
};

/**
 * How figures are printed (APA 7): Indonesian with a decimal comma and its leading zero, English without the leading
 * zero where a figure cannot pass 1. Half away from zero on the decimal text, no −0,00, p < 0,001 and never 0,000;
 * a p gets more digits where rounding would move it across .05. Infinite is ∞.
 *
 * Source: APA 2020, 6.36; for Indonesian, EYD V on decimals.
 */
export function statisticText(locale: Locale): StatisticText {
  const marks = MARKS[locale];
  const decimal = (value: number, digits = 2): string => {
    if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
    const [whole = '', fraction] = roundDecimal(value, digits).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousand).replace('-', '−');
    return fraction === undefined ? grouped : `${grouped}${marks.point}${fraction}`;
  };
  const proportion = (value: number, digits = 2): string => {
    const text = decimal(value, digits);
    return locale === 'en' ? text.replace(/^(−?)0\./, '$1.') : text;
  };
  const between = (low: string, high: string): string => `[${low}${marks.list}${high}]`;
  const pValue = (p: number): string =>
    p < SMALLEST_PRINTED_P ? `< ${proportion(SMALLEST_PRINTED_P, 3)}` : proportion(p, pDigits(p));
  return {
    decimal,
    change(value, digits) {
      const text = decimal(value, digits);
      return value > 0 && /[1-9∞]/.test(text) ? `+${text}` : text;
    },
    proportion,
    pValue,
    p(p, name = 'p') {
      const text = pValue(p);
      return text.startsWith('<') ? `${name} ${text}` : `${name} = ${text}`;
    },
    percent: (share, digits = 0) => `${decimal(timesHundred(share), digits)}%`,
    count: (n) => decimal(n, 0),
    interval: (low, high, digits) => between(decimal(low, digits), decimal(high, digits)),
    proportionInterval: (low, high, digits) => between(proportion(low, digits), proportion(high, digits)),
    line: (parts) => parts.filter((part) => part !== null).join(marks.list),
  };
}

/** Three digits, or as many as keep a p on its side of .05. */
function pDigits(p: number): number {
  return P_DIGITS.find((digits) => Number(roundDecimal(p, digits)) < ALPHA === p < ALPHA) ?? 3;
}

/** Without the rounding of binary fractions: 0.285 × 100 is 28.5, not 28.499999999999996. */
function timesHundred(share: number): number {
  return Number((share * 100).toPrecision(15));
}
