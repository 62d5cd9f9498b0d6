import type { InstrumentItem } from '../questionnaires/instruments/instrument-content';
import { LIKERT_STEPS, SCORINGS, TRUE_FALSE_OPTIONS } from '../questionnaires/instruments/instrument-content';
import type { ItemKind } from '../questionnaires/instruments/item-kinds';
import { readConstraint } from './constraint';
import type { FormRow } from './form-table';
import type { FormType } from './form-type';
import { flag, itemHead, oneOf } from './item-head';
import type { ChoiceList } from './read-choices';
import { optionId } from './read-choices';

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
