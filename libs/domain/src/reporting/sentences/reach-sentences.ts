import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import type { Said } from './said';
import { enumerated } from './said';

const STEPS = {
  planned: { id: (n) => `${n} direncanakan`, en: (n) => `${n} planned` },
  registered: { id: (n) => `${n} terdaftar`, en: (n) => `${n} registered` },
  present: { id: (n) => `${n} hadir`, en: (n) => `${n} present` },
  pre: { id: (n) => `${n} mengisi sebelum`, en: (n) => `${n} answered before` },
  post: { id: (n) => `${n} mengisi sesudah`, en: (n) => `${n} answered after` },
  matched: { id: (n) => `${n} berpasangan`, en: (n) => `${n} matched` },
  pledged: { id: (n) => `${n} berikrar`, en: (n) => `${n} pledged` },
} as const satisfies Record<string, Said<string>>;

/** What nobody was asked, or nobody can know, is no step. */
export function stepsOf(
  { counts, warnings }: Pick<Evaluation, 'counts' | 'warnings'>,
  { reach, identification }: ReportFacts,
): Readonly<Partial<Record<keyof typeof STEPS, number>>> {
  if (counts === null) return {};
  const isOneWave = warnings.includes('post_only') || warnings.includes('pre_only');
  const people: Record<keyof typeof STEPS, number | null> = {
    ...{ planned: reach?.planned ?? null, registered: reach?.registered ?? null },
    present: reach?.present ?? null,
    pre: warnings.includes('post_only') ? null : counts.pre,
    post: warnings.includes('pre_only') ? null : counts.post,
    matched: isOneWave || identification === 'anonymous' ? null : counts.matched,
    pledged: reach?.pledged ?? null,
  };
  return Object.fromEntries(Object.entries(people).filter(([, n]) => n !== null));
}

/** From the plan to the pledge (S82), as far as the event knows. */
export function reachSentences(
  evaluation: Pick<Evaluation, 'counts' | 'warnings'>,
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const known = stepsOf(evaluation, facts);
  const { count } = statisticText(locale);
  const steps = (Object.keys(STEPS) as (keyof typeof STEPS)[]).flatMap((step) => {
    const n = known[step];
    return n === undefined ? [] : [STEPS[step][locale](count(n))];
  });
  return steps.length === 0 ? [] : [`${enumerated(steps, locale)}.`];
}
