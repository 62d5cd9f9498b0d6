import { ANSWER_LENGTH, detectPersonalData, isDay, readAnswer, readText } from '@ikrar/domain';
import type { Answer, AnswerProblemCode, InstrumentItem } from '@ikrar/domain';
import type { Column } from './columns';

export interface Pressed {
  readonly answer: Answer;
  /** Whether the cell has all it can have, so that the next one is due. */
  readonly goesOn: boolean;
}

/** What a digit does to a cell; null when there is no such option. 0 leaves it blank. */
export function press(column: Column, answer: Answer, digit: number): Pressed | null {
  if (digit === 0) return { answer: null, goesOn: true };
  const option = column.options[digit - 1]?.id;
  if (option === undefined) return null;
  if (column.way === 'one') return { answer: option, goesOn: true };
  const chosen = new Set([answer ?? []].flat().map(String));
  if (!chosen.delete(option)) chosen.add(option);
  const ids = column.options.map(({ id }) => id).filter((id) => chosen.has(id));
  return { answer: ids.length > 0 ? ids : null, goesOn: false };
}

export type Written = { readonly answer: Answer } | { readonly problem: AnswerProblemCode };

/** What somebody wrote into a cell, as an answer; blanks are a blank. */
export function readWritten(column: Column, text: string): Written {
  const given = text.trim();
  if (given === '') return { answer: null };
  const { item } = column;
  if (item === null) return { answer: given };
  if (column.key !== item.id) return free(text, ANSWER_LENGTH.short_text);
  switch (item.kind) {
    case 'short_text':
    case 'long_text':
      return free(text, ANSWER_LENGTH[item.kind]);
    case 'number':
      return asked(item, Number(given.replace(',', '.')), 'out-of-bounds');
    case 'date':
      return asked(item, dayOf(given), 'not-a-day');
    default:
      return chosen(column, given);
  }
}

function free(text: string, longest: number): Written {
  const answer = readText(text, longest);
  if (answer === undefined) return { problem: 'text-too-long' };
  const isPersonal = answer !== null && detectPersonalData(answer).length > 0;
  return isPersonal ? { problem: 'personal-data' } : { answer };
}

function asked(item: InstrumentItem, given: unknown, problem: AnswerProblemCode): Written {
  const answer = readAnswer(item, { [item.id]: given });
  return answer === undefined ? { problem } : { answer };
}

/** "3", or of several "3 12 14": the places of the options on the paper. */
function chosen({ options, item }: Column, given: string): Written {
  const ids = given.split(/[\s,;.]+/).map((place) => options[Number(place) - 1]?.id);
  const known = ids.filter((id) => id !== undefined);
  const isSeveral = item?.kind === 'multiple_choice';
  if (known.length < ids.length || (!isSeveral && ids.length > 1)) return { problem: 'unknown-option' };
  const several = options.map(({ id }) => id).filter((id) => known.includes(id));
  return { answer: isSeveral ? several : (known[0] ?? null) };
}

/** Days as they are written here: 25/9/2024, 25-09-24, 25092024; and as they are stored. */
function dayOf(given: string): string {
  if (isDay(given)) return given;
  const parts =
    /^(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{2}|\d{4})$/.exec(given) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(given);
  const [, day = '', month = '', year = ''] = parts ?? [];
  return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** How a cell shows its answer: the digits that were pressed, or what was written. */
export function cellText(column: Column, answer: Answer): string {
  if (answer === null || answer === undefined) return '';
  const places = [answer]
    .flat()
    .map((id) => column.options.findIndex((option) => option.id === String(id)) + 1);
  if (column.options.length > 0) return places.map(String).join(' ');
  if (typeof answer === 'string' && column.item?.kind === 'date')
    return answer.split('-').reverse().join('/');
  return typeof answer === 'number' ? String(answer).replace('.', ',') : String(answer);
}

/** The answer in words, as who reads it aloud would say it. */
export function answerWords(column: Column, answer: Answer): string {
  if (answer === null || answer === undefined) return '';
  if (column.options.length === 0) return cellText(column, answer);
  return [answer]
    .flat()
    .map((id) => column.options.find((option) => option.id === String(id))?.text ?? String(id))
    .join(', ');
}
