import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { EXCLUSION_NAMES } from '../words/names';
import { inWords, tableOf } from './report-table';
import type { ReportTable } from './report-table';
import { stepsOf } from '../sentences/reach-sentences';
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
export function countTable(evaluation: Evaluation, facts: ReportFacts, locale: Locale): ReportTable[] {
  const { counts } = evaluation;
  if (counts === null) return [];
  const { count } = statisticText(locale);
  const people: Partial<Record<keyof typeof STEPS, number>> = {
    ...stepsOf(evaluation, facts),
    ...(counts.notInSample > 0 && { notInSample: counts.notInSample }),
  };
  const known = Object.entries(STEPS).flatMap(([step, name]) => {
    const n = people[step as keyof typeof STEPS];
    return n === undefined ? [] : [[name[locale], count(n)]];
  });
  // Where one wave has answers alone no sheet can have a partner.
  const isPaired = counts.pre > 0 && counts.post > 0;
  const reasons = counts.exclusions.filter(({ reason }) => isPaired || reason !== 'no_partner');
  const excluded = reasons.map(({ reason, pre, post }) => [
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
