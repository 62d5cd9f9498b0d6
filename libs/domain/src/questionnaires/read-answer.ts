import type { InstrumentItem } from './instrument-content';

/**
 * The id of the option that was chosen for an item: null for a blank, undefined for something that is no
 * option of the item.
 *
 * Definition: Likert answers may come as number or as text (4 or "4"); all others as the option's id.
 */
export function readAnswer(
  item: InstrumentItem,
  answers: Readonly<Record<string, unknown>>,
): string | null | undefined {
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : null;
  if (answer === null || answer === undefined) return null;
  const id = item.kind === 'likert' && typeof answer === 'number' ? String(answer) : answer;
  return item.options.find((option) => option.id === id)?.id;
}
