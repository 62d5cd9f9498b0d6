import type { EventCounts } from '../../evaluation/pairing/event-counts';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import type { Said } from './said';
import { enumerated } from './said';

const STEPS: Readonly<Record<string, Said<string>>> = {
  planned: { id: (n) => `${n} direncanakan`, en: (n) => `${n} planned` },
  registered: { id: (n) => `${n} terdaftar`, en: (n) => `${n} registered` },
  present: { id: (n) => `${n} hadir`, en: (n) => `${n} present` },
  pre: { id: (n) => `${n} mengisi sebelum`, en: (n) => `${n} answered before` },
  post: { id: (n) => `${n} mengisi sesudah`, en: (n) => `${n} answered after` },
  matched: { id: (n) => `${n} berpasangan`, en: (n) => `${n} matched` },
  pledged: { id: (n) => `${n} berikrar`, en: (n) => `${n} pledged` },
};

/** From the plan to the pledge (S82), as far as the event knows. */
export function reachSentences(counts: EventCounts | null, { reach }: ReportFacts, locale: Locale): string[] {
  if (counts === null) return [];
  const people = { ...reach, pre: counts.pre, post: counts.post, matched: counts.matched } as Readonly<
    Record<string, number | null | undefined>
  >;
  const steps = Object.entries(STEPS).flatMap(([step, said]) => {
    const n = people[step];
    return n === null || n === undefined ? [] : [said[locale](statisticText(locale).count(n))];
  });
  return [`${enumerated(steps, locale)}.`];
}
