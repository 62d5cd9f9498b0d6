import type { LikertItemComparison } from '../../evaluation/comparing/likert-comparison';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { itemName } from '../words/item-words';
import { enumerated } from './said';
import type { Said } from './said';

const ALPHA = 0.05;

type Direction = 'toward' | 'away' | 'unknown';
const SHIFTED: Readonly<Record<Direction, Said<string>>> = {
  toward: {
    id: (items) =>
      `Jawaban bergeser ke arah yang diharapkan (Stuart–Maxwell p < 0,05, tanpa penyesuaian): ${items}.`,
    en: (items) =>
      `Answers shifted toward what is wished for (Stuart–Maxwell p < .05, not adjusted): ${items}.`,
  },
  away: {
    id: (items) =>
      `Jawaban bergeser menjauh dari yang diharapkan (Stuart–Maxwell p < 0,05, tanpa penyesuaian): ${items}.`,
    en: (items) =>
      `Answers shifted away from what is wished for (Stuart–Maxwell p < .05, not adjusted): ${items}.`,
  },
  unknown: {
    id: (items) => `Jawaban bergeser (Stuart–Maxwell p < 0,05, tanpa penyesuaian): ${items}.`,
    en: (items) => `Answers shifted (Stuart–Maxwell p < .05, not adjusted): ${items}.`,
  },
};

/** The statements whose answers shifted, and which way. Empty where none did. */
export function shiftSentences(
  items: readonly LikertItemComparison[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const shifted = items.filter(({ test }) => test.p !== null && test.p < ALPHA);
  return (['toward', 'away', 'unknown'] as const).flatMap((direction) => {
    const names = shifted
      .filter((item) => directionOf(item, facts) === direction)
      .map(({ id }) => itemName(id, items, facts, locale, 'statement'));
    return names.length === 0 ? [] : [SHIFTED[direction][locale](enumerated(names, locale))];
  });
}

/** The same people answer both times, so the sums of their steps tell. Hidden tables, or as much up as down: unknown. */
function directionOf({ id, before, after }: LikertItemComparison, facts: ReportFacts): Direction {
  const sum = (counts: readonly number[]): number =>
    counts.reduce((steps, people, at) => steps + people * (at + 1), 0);
  const change = (sum(after) - sum(before)) * (facts.reversed.includes(id) ? -1 : 1);
  if (change === 0) return 'unknown';
  return change > 0 ? 'toward' : 'away';
}
