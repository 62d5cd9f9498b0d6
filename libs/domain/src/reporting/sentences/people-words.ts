import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';

type Identification = ReportFacts['identification'];

/** What is counted: without personal codes nobody knows how many people wrote the sheets. */
export function unitName(identification: Identification, n: number, locale: Locale): string {
  if (locale === 'id') {
    return { personal_code: 'peserta', self_code: 'pasangan lembar', anonymous: 'lembar' }[identification];
  }
  const [one, more] = {
    personal_code: ['participant', 'participants'],
    self_code: ['pair of sheets', 'pairs of sheets'],
    anonymous: ['sheet', 'sheets'],
  }[identification] as [string, string];
  return n === 1 ? one : more;
}

/** Whoever answered in one wave: people where they are known, else sheets. */
export function respondentName(identification: Identification, n: number, locale: Locale): string {
  const known = identification === 'personal_code';
  if (locale === 'id') return known ? 'peserta' : 'lembar';
  return unitName(known ? 'personal_code' : 'anonymous', n, locale);
}

/** The people who are compared, as a sentence names them after their number. */
export function matchedName(identification: Identification, n: number, locale: Locale): string {
  const unit = unitName(identification, n, locale);
  if (identification !== 'personal_code') {
    return locale === 'id' ? `${unit} sebelum dan sesudah kegiatan` : `${unit} before and after the event`;
  }
  return locale === 'id'
    ? `${unit} yang mengisi sebelum dan sesudah`
    : `${unit} who answered before and after`;
}
