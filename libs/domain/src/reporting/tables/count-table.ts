import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { EXCLUSION_NAMES } from '../words/names';
import { inWords, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';
import { sentenceCase } from '../sentences/said';

const HEAD = [
  { id: 'Tahap', en: 'Step' },
  { id: 'n', en: 'n' },
];
const STEPS = {
  planned: { id: 'Direncanakan', en: 'Planned' },
  registered: { id: 'Terdaftar', en: 'Registered' },
  present: { id: 'Hadir', en: 'Present' },
  pre: { id: 'Mengisi sebelum', en: 'Answered before' },
  post: { id: 'Mengisi sesudah', en: 'Answered after' },
  matched: { id: 'Berpasangan (mengisi keduanya)', en: 'Matched (answered both)' },
  pledged: { id: 'Berikrar', en: 'Pledged' },
  notInSample: {
    id: 'Lembar pendamping dan tamu (tidak dihitung)',
    en: 'Sheets of companions and guests (not counted)',
  },
} as const;

/** From the plan to the pledge, and the sheets that are in no pair with their reasons. */
export function countTable({ counts }: Evaluation, { reach }: ReportFacts, locale: Locale): ReportTable[] {
  if (counts === null) return [];
  const { count } = statisticText(locale);
  const people = { ...reach, ...{ pre: counts.pre, post: counts.post, matched: counts.matched } };
  const known = Object.entries(STEPS).flatMap(([step, name]) => {
    const n = step === 'notInSample' ? counts.notInSample : people[step as keyof typeof people];
    const counted = n !== null && n !== undefined && !(step === 'notInSample' && n === 0);
    return counted ? [[name[locale], orDash(n, count)]] : [];
  });
  const excluded = counts.exclusions.map(({ reason, pre, post }) => [
    sentenceCase(EXCLUSION_NAMES[reason][locale]),
    `${count(pre + post)} (${count(pre)} / ${count(post)})`,
  ]);
  return tableOf({
    caption:
      locale === 'id' ? 'Siapa yang mengisi dan siapa yang dibandingkan' : 'Who answered and who is compared',
    head: inWords(HEAD, locale),
    rows: [...known, ...excluded],
    note:
      excluded.length === 0
        ? null
        : locale === 'id'
          ? 'Dalam kurung: lembar sebelum / sesudah.'
          : 'In brackets: sheets before / after.',
  });
}
