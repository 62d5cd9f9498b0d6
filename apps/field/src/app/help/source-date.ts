import type { Language } from '../transport/public-api-types';

/** A source's date as exactly as it is known: "28 Januari 2026", "April 2025", "2025". */
export function sourceDate(date: string, language: Language): string {
  const [, month, day] = date.split('-');
  if (!month) return date;
  const format = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(date));
}
