import type { InstrumentItem, InstrumentSection } from '../instruments/instrument-content';
import { OTHER_OPTION } from '../instruments/instrument-content';
import type { Answer, Answers } from './answers';
import { otherKey } from './answers';
import type { AnswerableItem } from './read-answer';
import { readAnswer } from './read-answer';
import { visibleItems } from './visible-items';

type AskedContent = {
  readonly items: readonly (AnswerableItem & Pick<InstrumentItem, 'section' | 'showIf'>)[];
  readonly sections?: readonly InstrumentSection[];
};

/**
 * The answers as they are sent: what the sheet shows in the end, and nothing else.
 *
 * Definition: without answers to items that the other answers hide, without blanks, and without a text beside an
 * "other" that is not chosen. `checkAnswers` never says `hidden` of the rest.
 * Edge cases: what is no answer to its item, or belongs to no item, stays: it is for `checkAnswers` to name.
 */
export function dropHidden({ items, sections }: AskedContent, answers: Answers): Record<string, Answer> {
  const read = new Map(items.map((item) => [item.id, readAnswer(item, answers)]));
  const answered = Object.fromEntries([...read].map(([id, answer]) => [id, answer ?? null]));
  const shown = new Set(visibleItems(items, sections, answered));
  const dropped = new Set(
    items.flatMap((item) => {
      const other = shown.has(item) && [read.get(item.id)].flat().includes(OTHER_OPTION);
      return [...(shown.has(item) ? [] : [item.id]), ...(other ? [] : [otherKey(item)])];
    }),
  );
  return Object.fromEntries(
    Object.entries(answers).filter(([key, answer]) => !dropped.has(key) && !isBlank(answer)),
  );
}

function isBlank(answer: Answer): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}
