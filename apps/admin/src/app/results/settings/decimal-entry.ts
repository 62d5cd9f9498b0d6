import { Validators } from '@angular/forms';
import type { ValidatorFn } from '@angular/forms';
import type { Locale } from '@ikrar/domain';

const DECIMAL = /^\d+(?:[.,]\d+)?$/;

/** What somebody wrote with a comma or a point; NaN where it is no number. */
export function readDecimal(typed: string): number {
  const text = typed.trim();
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** The number as the language writes it, without marks between the thousands. */
export function writeDecimal(value: number | null, locale: Locale): string {
  if (value === null) return '';
  return locale === 'id' ? String(value).replace('.', ',') : String(value);
}

/** Required, a number, and not beyond these; what is wrong is said as the language writes numbers. */
export function decimalBetween(min: number, max: number, locale: Locale): ValidatorFn[] {
  return [
    Validators.required,
    ({ value }) => {
      const typed = String(value);
      const number = readDecimal(typed);
      if (typed.trim() === '') return null;
      if (Number.isNaN(number)) return { pattern: true };
      if (number < min) return { min: { min: writeDecimal(min, locale) } };
      return number > max ? { max: { max: writeDecimal(max, locale) } } : null;
    },
  ];
}
