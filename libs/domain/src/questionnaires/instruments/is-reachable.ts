import type { Answer } from '../answers/answers';
import { visibleItems } from '../answers/visible-items';
import { answerOfValue } from './answer-of-value';
import { comparisonsOf } from './condition';
import type { InstrumentContent, InstrumentItem } from './instrument-content';
import { OTHER_OPTION } from './instrument-content';

const MOST_TRIALS = 4096;

/**
 * Whether some answers bring an item onto the sheet.
 *
 * Definition: every question the item hangs on, straight or through others, is tried blank and with every value that
 * a condition compares it with; several choices with every set of those values, alone and beside one that nobody
 * mentions. Any other answer is to every condition what a blank is, so the trial is complete.
 * Edge cases: above 4,096 trials the item is taken to be reachable; required questions may be blank, as on paper.
 */
export function isReachable({ items, sections = [] }: InstrumentContent, position: number): boolean {
  const target = items[position];
  if (!target) return false;
  const values = new Map<InstrumentItem, Set<string>>();
  const waiting = [target];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const { section, showIf } = item;
    const conditions = [sections.find(({ id }) => id === section)?.showIf, showIf];
    for (const comparison of conditions.flatMap((one) => (one ? comparisonsOf(one) : []))) {
      const asked = items.find(({ id }) => id === comparison.item);
      if (!asked) continue;
      if (!values.has(asked)) waiting.push(asked);
      values.set(asked, (values.get(asked) ?? new Set()).add(String(comparison.value)));
    }
  }
  const trials = [...values].map(([item, mentioned]) => ({
    item,
    answers: trialAnswers(item, [...mentioned]),
  }));
  const total = trials.reduce((product, { answers }) => product * answers.length, 1);
  if (total > MOST_TRIALS) return true;
  const involved = items.filter((item) => item === target || values.has(item));
  return Array.from({ length: total }, (_, trial) => trial).some((trial) => {
    let rest = trial;
    const answers = trials.map(({ item, answers: candidates }): [string, Answer] => {
      const answer = candidates[rest % candidates.length] ?? null;
      rest = Math.floor(rest / candidates.length);
      return [item.id, answer];
    });
    return visibleItems(involved, sections, Object.fromEntries(answers)).includes(target);
  });
}

function trialAnswers(item: InstrumentItem, mentioned: readonly string[]): Answer[] {
  const possible = mentioned.filter((value) => answerOfValue(item, value) !== null);
  if (item.kind !== 'multiple_choice') return [null, ...possible.map((value) => answerOfValue(item, value))];
  const ids = [...item.options.map(({ id }) => id), ...(item.other ? [OTHER_OPTION] : [])];
  const unmentioned = ids.find((id) => !mentioned.includes(id));
  // So many sets that the caller gives up before it looks at them.
  if (2 ** possible.length > MOST_TRIALS) return Array.from({ length: MOST_TRIALS + 1 }, () => null);
  const sets = [...possible, ...(unmentioned === undefined ? [] : [unmentioned])].reduce<string[][]>(
    (all, value) => all.flatMap((set) => [set, [...set, value]]),
    [[]],
  );
  return sets.map((set) => (set.length === 0 ? null : set));
}
