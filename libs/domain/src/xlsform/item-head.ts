import type { InstrumentItem } from '../questionnaires/instruments/instrument-content';
import type { ItemKind } from '../questionnaires/instruments/item-kinds';
import { OBJECTIVES, TOPICS } from '../programs';
import type { LocalisedText } from '../text';
import type { FormRow } from './form-table';
import type { FormProblemCode } from './form-sheet';
import { readFlag } from './read-flag';
import { readRelevant } from './read-relevant';

const PICTURE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.[a-z]+)?$/i;

/** What a question has whatever its kind. */
export function itemHead(
  row: FormRow,
  id: string,
  kind: ItemKind,
): Pick<InstrumentItem, 'id' | 'kind' | 'topic' | 'required' | 'text'> & Partial<InstrumentItem> {
  const objective = oneOf(row, 'ikrar::objective', OBJECTIVES, 'objective-unknown');
  const help = bothTexts(row, 'hint');
  const picture = pictureOf(row);
  const showIf = relevantOf(row);
  return {
    id,
    kind,
    topic: oneOf(row, 'ikrar::topic', TOPICS, 'topic-unknown'),
    required: flag(row, 'required'),
    text: bothTexts(row, 'label'),
    ...(objective && { objective }),
    ...((help.id !== '' || help.en !== '') && { help }),
    ...(picture !== null && { picture }),
    ...(showIf && { showIf }),
    ...(flag(row, 'ikrar::locked') && { locked: true }),
  };
}

/** The condition of a row; null without one, and where it cannot be read. */
export function relevantOf(row: FormRow): ReturnType<typeof readRelevant> {
  const text = row.word('relevant');
  const condition = text === '' ? null : readRelevant(text);
  if (text !== '' && !condition) row.refuse('relevant', 'relevant-unread');
  return condition;
}

export function bothTexts(row: FormRow, text: 'label' | 'hint'): LocalisedText {
  return { id: row.text(`${text}.id`), en: row.text(`${text}.en`) };
}

/** A picture is known by its id; the bytes of any other do not come with the form. */
function pictureOf(row: FormRow): string | null {
  const file = row.word('media::image');
  const [, id] = PICTURE.exec(file) ?? [];
  if (file !== '' && id === undefined) row.warn('media::image', 'picture-left-out');
  return id?.toLowerCase() ?? null;
}

/** A cell that says yes or no. */
export function flag(row: FormRow, column: string): boolean {
  const said = readFlag(row.word(column));
  if (said === null) row.refuse(column, 'flag-unread');
  return said === true;
}

/** A cell that holds one of our codes, or nothing. */
export function oneOf<Code extends string>(
  row: FormRow,
  column: string,
  codes: readonly Code[],
  problem: FormProblemCode,
): Code | null {
  const word = row.word(column);
  const code = codes.find((one) => one === word) ?? null;
  if (word !== '' && code === null) row.refuse(column, problem);
  return code;
}
