import type { Locale } from '../../text';

/** The same thing said in each language, by the facts it is about. */
export type Said<Facts> = Readonly<Record<Locale, (facts: Facts) => string>>;

const LAST: Readonly<Record<Locale, readonly [of2: string, ofMore: string]>> = {
  id: [' dan ', ', dan '],
  en: [' and ', ', and '],
};

/** a, b, dan c */
export function enumerated(parts: readonly string[], locale: Locale): string {
  if (parts.length < 3) return parts.join(LAST[locale][0]);
  return `${parts.slice(0, -1).join(', ')}${LAST[locale][1]}${parts.at(-1) ?? ''}`;
}

/** English has a singular; Indonesian has one form. */
export function counted(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}

/** A noun for so many, where its plural is regular; Indonesian has one form. */
export function plural(noun: string, n: number, locale: Locale): string {
  return locale === 'en' && n !== 1 ? `${noun}s` : noun;
}

/** A text that is quoted inside a sentence leaves its own full stop behind. */
export function unstopped(text: string): string {
  return text.trim().replace(/(?<!\.)\.$/, '');
}

/** A sentence begins with a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
