import { optionLabel, OTHER_OPTION, otherKey, visibleItems } from '@ikrar/domain';
import type { Answers, InstrumentContent, InstrumentItem, Locale, LocalisedText } from '@ikrar/domain';

export interface ColumnOption {
  readonly id: string;
  /** What stands beside its bubble on the paper. */
  readonly label: string | null;
  readonly text: string;
}

/** A part of the questions of which somebody makes the own code. */
export interface CodePart {
  readonly id: string;
  readonly text: LocalisedText;
  readonly part: 'letters' | 'digits';
  readonly length: number;
}

export interface Column {
  /** Under which its value stands: an item, the text beside its "other", or a part of the own code. */
  readonly key: string;
  /** As printed on the paper. */
  readonly number: string;
  readonly text: string;
  readonly item: InstrumentItem | null;
  readonly part: CodePart | null;
  readonly options: readonly ColumnOption[];
  /** One digit answers it, digits switch on and off, a small field opens, or an area is looked for. */
  readonly way: 'one' | 'several' | 'written' | 'area';
}

/** More options than there are digits: their number is written out. */
const DIGITS = 9;

export interface ColumnWords {
  readonly locale: Locale;
  readonly other: string;
}

/** What is typed of a sheet, from left to right as it stands on the paper. */
export function columnsOf(
  { items }: InstrumentContent,
  recipe: readonly CodePart[],
  words: ColumnWords,
): Column[] {
  const say = (text: LocalisedText) => text[words.locale] || text.id;
  const parts = recipe.map((part, at): Column => ({
    ...{ key: partKey(part), number: `K${at + 1}`, text: say(part.text), part },
    ...{ item: null, options: [], way: 'written' },
  }));
  const asked = items.filter(({ kind }) => kind !== 'note');
  return [...parts, ...asked.flatMap((item, at) => columnsOfItem(item, at + 1, say, words.other))];
}

export function partKey({ id }: Pick<CodePart, 'id'>): string {
  return `@${id}`;
}

function columnsOfItem(
  item: InstrumentItem,
  number: number,
  say: (text: LocalisedText) => string,
  other: string,
): Column[] {
  const written = item.options.map(({ id, text }, at): ColumnOption => ({
    ...{ id, label: optionLabel(item.kind, at), text: say(text) },
  }));
  const label = optionLabel(item.kind, written.length);
  const options = item.other ? [...written, { id: OTHER_OPTION, label, text: other }] : written;
  const base = { number: String(number), text: say(item.text), item, part: null };
  const column: Column = { ...base, key: item.id, options, way: wayOf(item, options.length) };
  const beside: Column = {
    ...{ ...base, key: otherKey(item), number: `${number}+`, text: `${other} (${number})` },
    ...{ options: [], way: 'written' },
  };
  return item.other ? [column, beside] : [column];
}

function wayOf({ kind }: InstrumentItem, options: number): Column['way'] {
  if (kind === 'area') return 'area';
  if (options === 0 || options > DIGITS) return 'written';
  return kind === 'multiple_choice' ? 'several' : 'one';
}

/** What these answers bring onto the sheet; everything else is skipped. */
export function shownKeys({ items, sections }: InstrumentContent, answers: Answers): ReadonlySet<string> {
  return new Set(
    visibleItems(items, sections, answers).flatMap((item) => {
      const isOther = item.other && [answers[item.id] ?? null].flat().includes(OTHER_OPTION);
      return isOther ? [item.id, otherKey(item)] : [item.id];
    }),
  );
}

export function isShown(column: Column, shown: ReadonlySet<string>): boolean {
  return column.part !== null || shown.has(column.key);
}

/** The next column in this direction that stands on the sheet; behind the last one the sheet is finished. */
export function nextColumn(
  columns: readonly Column[],
  shown: ReadonlySet<string>,
  from: number,
  direction: number,
): number {
  const isSkipped = (at: number): boolean => {
    const column = columns[at];
    return column !== undefined && !isShown(column, shown);
  };
  let at = from + direction;
  while (isSkipped(at)) at += direction;
  if (at >= 0) return Math.min(at, columns.length);
  return from < 0 ? columns.length : from;
}
