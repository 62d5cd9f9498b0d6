import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import type { Said } from './said';

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

interface Side {
  readonly n: number;
  /** rata-rata 2,7 dari 6 poin */
  readonly mean: string | null;
}

interface Sides {
  readonly identification: Identification;
  readonly pre: Side;
  readonly post: Side;
}

const bracketed = (mean: string | null): string => (mean === null ? '' : ` (${mean})`);

/** 29 peserta mengisi sebelum kegiatan dan 21 sesudahnya; of a wave that nobody answered nothing is counted. */
const ANSWERED: Said<Sides> = {
  id: ({ identification, pre, post }) => {
    const { count } = statisticText('id');
    const filled = (n: number): string =>
      identification === 'personal_code' ? `${count(n)} peserta mengisi` : `${count(n)} lembar terisi`;
    if (post.n === 0) return `${filled(pre.n)} sebelum kegiatan${bracketed(pre.mean)}`;
    if (pre.n === 0) return `${filled(post.n)} sesudah kegiatan${bracketed(post.mean)}`;
    return `${filled(pre.n)} sebelum kegiatan${bracketed(pre.mean)} dan ${count(post.n)} sesudahnya${bracketed(post.mean)}`;
  },
  en: ({ identification, pre, post }) => {
    const { count } = statisticText('en');
    const filled = (n: number): string => {
      const unit = respondentName(identification, n, 'en');
      if (identification === 'personal_code') return `${count(n)} ${unit} answered`;
      return `${count(n)} ${unit} ${n === 1 ? 'was' : 'were'} filled in`;
    };
    if (post.n === 0) return `${filled(pre.n)} before the event${bracketed(pre.mean)}`;
    if (pre.n === 0) return `${filled(post.n)} after the event${bracketed(post.mean)}`;
    return `${filled(pre.n)} before the event${bracketed(pre.mean)} and ${count(post.n)} after it${bracketed(post.mean)}`;
  },
};

/** How many answered before and after, as a part of a sentence. At least one of the two must have answers. */
export function answeredWords(sides: Sides, locale: Locale): string {
  return ANSWERED[locale](sides);
}

/** Whether whoever answered before answered after, and the reverse: then the waves are the pairs. */
export function isEverybodyMatched({ counts }: Pick<Evaluation, 'counts'>): boolean {
  return counts !== null && counts.matched > 0 && counts.preOnly + counts.postOnly === 0;
}
