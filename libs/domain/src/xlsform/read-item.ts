import type { InstrumentItem } from '../questionnaires/instruments/instrument-content';
import { LIKERT_STEPS, SCORINGS, TRUE_FALSE_OPTIONS } from '../questionnaires/instruments/instrument-content';
import type { ItemKind } from '../questionnaires/instruments/item-kinds';
import { OBJECTIVES, TOPICS } from '../programs';
import type { LocalisedText } from '../text';
import { readConstraint } from './constraint';
import type { FormRow } from './form-table';
import type { FormType } from './form-type';
import type { FormProblemCode } from './form-sheet';
import type { ChoiceList } from './read-choices';
import { optionId } from './read-choices';
import { readFlag } from './read-flag';
import { readRelevant } from './read-relevant';

const PICTURE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.[a-z]+)?$/i;
const NOTHING: ChoiceList = { options: [], other: false };

export type ItemType = Extract<FormType, { is: 'item' }>;

/** One question of the sheet `survey`; what is outside the subset is refused at its cell. */
export function readItem(
  row: FormRow,
  id: string,
  type: ItemType,
  lists: ReadonlyMap<string, ChoiceList>,
): InstrumentItem {
  const list = type.list === null ? NOTHING : lists.get(type.list);
  if (!list) row.refuse('type', 'list-missing');
  const { options, other } = list ?? NOTHING;
  const kind = kindOf(row, type, list ?? NOTHING);
  const steps = options.map((_, index) => String(index + 1)).join();
  const isScale = options.length >= LIKERT_STEPS.min && options.length <= LIKERT_STEPS.max;
  if (kind === 'likert' && list && (!isScale || options.map((one) => one.id).join() !== steps)) {
    row.refuse('appearance', 'likert-not-numbered');
  }
  if (row.word('choice_filter') !== '') row.refuse('choice_filter', 'choice-filter-unread');
  const key = optionId(row.word('ikrar::key'));
  const keys = row
    .word('ikrar::keys')
    .split(/\s+/)
    .filter((one) => one !== '')
    .map(optionId);
  const scoring = oneOf(row, 'ikrar::scoring', SCORINGS, 'scoring-unknown');
  return {
    ...itemHead(row, id, kind),
    weight: weightOf(row, key !== '' || keys.length > 0),
    reverse: flag(row, 'ikrar::reverse'),
    key: key === '' ? null : key,
    options,
    ...(keys.length > 0 && { keys }),
    ...(scoring && { scoring }),
    ...(isShuffled(row) && { shuffled: true }),
    ...((type.other || other) && { other: true }),
    ...boundsOf(row, kind, type.whole),
    ...(type.whole && { whole: true }),
  };
}

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

/** Our own column decides where it fits the type; else the appearance and the names of the choices tell. */
function kindOf(row: FormRow, { kinds, list }: ItemType, { options }: ChoiceList): ItemKind {
  const [first = 'note'] = kinds;
  const declared = kinds.find((kind) => kind === row.word('ikrar::kind'));
  const appearance = row.word('appearance').toLowerCase();
  const byAppearance = { likert: 'likert', multiline: 'long_text' } as const;
  const seen =
    appearance === 'likert' || appearance === 'multiline'
      ? kinds.find((kind) => kind === byAppearance[appearance])
      : undefined;
  if (appearance !== '' && !seen) row.refuse('appearance', 'appearance-unknown');
  const names = options.map(({ id }) => id).join();
  const isTrueFalse = list !== null && names === TRUE_FALSE_OPTIONS.join();
  return declared ?? seen ?? kinds.find((kind) => isTrueFalse && kind === 'true_false') ?? first;
}

function weightOf(row: FormRow, isScored: boolean): number {
  const word = row.word('ikrar::weight');
  if (word === '') return isScored ? 1 : 0;
  const weight = Number(word.replace(',', '.'));
  if (!Number.isFinite(weight)) row.refuse('ikrar::weight', 'weight-unread');
  return weight;
}

function boundsOf(row: FormRow, kind: ItemKind, whole: boolean): { min?: number; max?: number } {
  const text = row.word('constraint');
  if (text === '') return {};
  const bounds = kind === 'number' ? readConstraint(text, whole) : null;
  if (!bounds) row.refuse('constraint', 'constraint-unread');
  return bounds ?? {};
}

function isShuffled(row: FormRow): boolean {
  const [, value] = /^randomize\s*=\s*(true|false)$/i.exec(row.word('parameters')) ?? [];
  if (row.word('parameters') !== '' && value === undefined) row.refuse('parameters', 'parameters-unread');
  return value?.toLowerCase() === 'true';
}

/** A picture is known by its id; the bytes of any other do not come with the form. */
function pictureOf(row: FormRow): string | null {
  const file = row.word('media::image');
  const [, id] = PICTURE.exec(file) ?? [];
  if (file !== '' && id === undefined) row.warn('media::image', 'picture-left-out');
  return id?.toLowerCase() ?? null;
}

function flag(row: FormRow, column: string): boolean {
  const said = readFlag(row.word(column));
  if (said === null) row.refuse(column, 'flag-unread');
  return said === true;
}

function oneOf<Code extends string>(
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
