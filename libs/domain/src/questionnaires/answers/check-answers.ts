import { detectPersonalData } from '../../text';
import type { InstrumentContent, InstrumentItem } from '../instruments/instrument-content';
import { OTHER_OPTION } from '../instruments/instrument-content';
import { KIND_TRAITS } from '../instruments/item-kinds';
import type { Answer } from './answers';
import { otherKey } from './answers';
import { readAnswer } from './read-answer';
import { ANSWER_LENGTH, readText } from './read-text';
import { visibleItems } from './visible-items';

export const ANSWER_PROBLEMS = [
  'unknown-item',
  'unknown-option',
  'out-of-bounds',
  // Also a text that cannot be stored at all.
  'text-too-long',
  'not-a-day',
  'not-an-area',
  'not-asked',
  'hidden',
  'required',
  'other-missing',
  'personal-data',
] as const;
export type AnswerProblemCode = (typeof ANSWER_PROBLEMS)[number];
/** `itemId` is the key under which the answer came: an item, or the text beside its "other". */
export type AnswerProblem = { itemId: string; code: AnswerProblemCode };

/**
 * What is wrong with the answers that came from a phone or a sheet.
 *
 * Definition: every key is an item of the version, every answer an answer to it (`readAnswer`), nothing is answered
 * that these answers hide, every required item on the sheet is answered, "other" says what, and no free text
 * holds a phone number or a NIK. An empty list means they may be scored and stored.
 * Edge cases: a blank (absent or null) is allowed where the item is not required; a paper sheet with a blank
 * in a required item is for the caller, who may let `required` pass.
 */
export function checkAnswers(
  content: InstrumentContent,
  answers: Readonly<Record<string, unknown>>,
): AnswerProblem[] {
  const known = new Set(
    content.items.flatMap((item) => (item.other ? [item.id, otherKey(item)] : [item.id])),
  );
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  const read = content.items.map((item) => readAnswer(item, answers));
  const shown = shownItems(content, read);
  return [
    ...unknown.map((itemId): AnswerProblem => ({ itemId, code: 'unknown-item' })),
    ...content.items.flatMap((item, place) =>
      problemsOf(item, read[place], answers, shown === null || shown.has(item)),
    ),
  ];
}

/** Null where no answer hides anything: most sheets. */
function shownItems(
  { items, sections }: InstrumentContent,
  read: readonly (Answer | undefined)[],
): ReadonlySet<InstrumentItem> | null {
  const hides = items.some(({ showIf }) => showIf) || sections?.some(({ showIf }) => showIf);
  if (!hides) return null;
  const answers = Object.fromEntries(items.map(({ id }, place) => [id, read[place] ?? null]));
  return new Set(visibleItems(items, sections, answers));
}

function problemsOf(
  item: InstrumentItem,
  answer: Answer | undefined,
  answers: Readonly<Record<string, unknown>>,
  isShown: boolean,
): AnswerProblem[] {
  const at = (code: AnswerProblemCode, itemId = item.id): AnswerProblem[] => [{ itemId, code }];
  if (answer === undefined) return at(WRONG[item.kind]);
  if (answer !== null && !isShown) return at('hidden');
  if (answer === null && item.required && isShown && item.kind !== 'note') return at('required');
  if (typeof answer === 'string' && KIND_TRAITS[item.kind].freeText && hasPersonalData(answer)) {
    return at('personal-data');
  }
  if (!item.other) return [];
  const beside = otherKey(item);
  const other = otherProblem(answer, Object.hasOwn(answers, beside) ? answers[beside] : null);
  return other ? at(other, beside) : [];
}

const WRONG: Readonly<Record<InstrumentItem['kind'], AnswerProblemCode>> = {
  single_choice: 'unknown-option',
  multiple_choice: 'unknown-option',
  true_false: 'unknown-option',
  likert: 'unknown-option',
  number: 'out-of-bounds',
  short_text: 'text-too-long',
  long_text: 'text-too-long',
  date: 'not-a-day',
  area: 'not-an-area',
  note: 'not-asked',
};

function otherProblem(answer: Answer, given: unknown): AnswerProblemCode | null {
  const text = readText(given ?? null, ANSWER_LENGTH.short_text);
  if (text === undefined) return 'text-too-long';
  const isChosen = [answer].flat().includes(OTHER_OPTION);
  if (!isChosen) return text === null ? null : 'hidden';
  if (text === null) return 'other-missing';
  return hasPersonalData(text) ? 'personal-data' : null;
}

function hasPersonalData(text: string): boolean {
  return detectPersonalData(text).length > 0;
}
