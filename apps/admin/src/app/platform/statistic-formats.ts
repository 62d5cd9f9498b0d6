import { inject, Injectable } from '@angular/core';
import type { Locale } from '@ikrar/domain';
import { Language } from './language';

const TAGS: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };
const SMALLEST_PRINTED_P = 0.001;
const ALPHA = 0.05;
const P_DIGITS = 3;
const MOST_P_DIGITS = 6;

/**
 * Statistical figures as a report prints them (APA 7), in the language of the moment: Indonesian with a decimal comma
 * and its leading zero, English without the leading zero where a figure cannot pass 1. The decimal text is rounded
 * half away from zero, and there is no −0,00.
 */
@Injectable({ providedIn: 'root' })
export class StatisticFormats {
  private readonly language = inject(Language);

  /** 6,89 */
  decimal(value: number, digits = 2): string {
    return this.rounded(value, digits);
  }

  /** +2,59: a change says its direction. */
  change(value: number, digits = 2): string {
    const text = this.rounded(value, digits);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  }

  /** r, W and other figures that lie between −1 and 1: 0,87 or .87 */
  proportion(value: number, digits = 2): string {
    return this.withoutLeadingZero(this.rounded(value, digits));
  }

  /** A p by itself, as in a column: 0,006, .006 or < 0,001 */
  pValue(p: number): string {
    return p < SMALLEST_PRINTED_P
      ? `< ${this.proportion(SMALLEST_PRINTED_P, P_DIGITS)}`
      : this.withoutLeadingZero(this.rounded(p, this.pDigits(p)));
  }

  /** A p in a line: p = 0,006 or p < 0,001 */
  p(p: number): string {
    const value = this.pValue(p);
    return value.startsWith('<') ? `p ${value}` : `p = ${value}`;
  }

  /** [0,58; 1,21] — a decimal comma needs another separator. */
  interval(low: number, high: number, digits = 2): string {
    return `[${[low, high].map((limit) => this.rounded(limit, digits)).join(this.separator())}]`;
  }

  /** Figures of one report in a row. */
  line(parts: readonly string[]): string {
    return parts.join(this.separator());
  }

  private separator(): string {
    return this.language.current() === 'id' ? '; ' : ', ';
  }

  /** Three digits, or as many as keep a p on its side of .05. */
  private pDigits(p: number): number {
    const side = (text: string): boolean => Number(text) < ALPHA;
    const digits = [P_DIGITS, 4, 5, MOST_P_DIGITS];
    return digits.find((count) => side(rounding('en-GB', count).format(`${p}`)) === p < ALPHA) ?? P_DIGITS;
  }

  private rounded(value: number, digits: number): string {
    // Given as text, a number is rounded as it is read: 1.005 to 1.01, not to the 1.00 of its binary neighbour.
    return rounding(TAGS[this.language.current()], digits).format(`${value}`).replace('-', '−');
  }

  private withoutLeadingZero(text: string): string {
    return this.language.current() === 'en' ? text.replace(/^(−?)0\./, '$1.') : text;
  }
}

function rounding(tag: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  });
}
