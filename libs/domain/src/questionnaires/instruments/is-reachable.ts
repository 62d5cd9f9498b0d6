import type { Answer } from '../answers/answers';
import { visibleItems } from '../answers/visible-items';
import { comparisonsOf } from './condition';
import type { InstrumentContent, InstrumentItem } from './instrument-content';

const MOST_TRIALS = 20_000;

/**
 * Whether some answers bring an item onto the sheet.
 *
 * Definition: every question the item hangs on, straight or through others, is tried with every value that a condition
 * compares it with, with another answer, and blank (several choices: with every set of those values). Only what
 * conditions mention can matter, so the trial is complete.
 * Edge cases: above 20,000 trials the item is taken to be reachable.
 */
export function isReachable({ items, sections = [] }: InstrumentContent, position: number): boolean {
  const conditionsOf = (item: InstrumentItem) =>
    [sections.find(({ id }) => id === item.section)?.showIf, item.showIf].flatMap((condition) =>
      condition ? comparisonsOf(condition) : [],
    );
  const values = new Map<string, Set<string>>();
  const waiting = items.slice(position, position + 1);
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    for (const { item: asked, value } of conditionsOf(item)) {
      const known = values.get(asked);
      if (!known) waiting.push(...items.filter(({ id }) => id === asked));
      values.set(asked, (known ?? new Set()).add(String(value)));
    }
  }
  const trials = [...values].map(([id, mentioned]): [string, Answer[]] => {
    const item = items.find((one) => one.id === id);
    return [id, item ? trialAnswers(item, [...mentioned]) : [null]];
  });
  const total = trials.reduce((product, [, answers]) => product * answers.length, 1);
  const target = items[position];
  if (total > MOST_TRIALS || !target) return true;
  return Array.from({ length: total }, (_, trial) => trial).some((trial) => {
    let rest = trial;
    const answers = trials.map(([id, candidates]) => {
      const answer = candidates[rest % candidates.length] ?? null;
      rest = Math.floor(rest / candidates.length);
      return [id, answer] as const;
    });
    return visibleItems(items, sections, Object.fromEntries(answers)).includes(target);
  });
}

function trialAnswers({ kind, options }: InstrumentItem, mentioned: readonly string[]): Answer[] {
  if (kind === 'multiple_choice') {
    const sets = mentioned.reduce<string[][]>(
      (all, value) => all.flatMap((set) => [set, [...set, value]]),
      [[]],
    );
    return sets.map((set) => (set.length === 0 ? null : set));
  }
  const isClosed = options.length > 0 && options.every(({ id }) => mentioned.includes(id));
  return [null, ...mentioned, ...(isClosed ? [] : ['another answer'])];
}
