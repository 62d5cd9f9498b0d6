import type { InstrumentContent, InstrumentItem } from '../instruments/instrument-content';
import { KIND_TRAITS } from '../instruments/item-kinds';
import { normaliseWording } from './normalise-wording';
import type { ImportSource } from './recognise-source';
import type { ItemColumns } from './response-mapping';
import { suggestOption } from './suggest-option';
import { suggestOptions } from './suggest-options';

/**
 * Which columns hold the answers to which items, in the order of the items.
 *
 * Definition: a column is of an item when its header, the last part of its path (`group/item`), or what stands in its
 * brackets ("Seberapa setuju [Saya berani]") is the id of the item or its wording. Columns `item/option` are the ticks
 * of a multiple choice.
 * Edge cases: two columns that fit one item, or two items that fit one column, are left to a person: neither is taken.
 */
export function itemColumns(
  keys: readonly string[],
  { items }: InstrumentContent,
  cellsOf: (column: string) => readonly string[],
  source: ImportSource,
): ItemColumns[] {
  const asked = items.filter(({ kind }) => kind !== 'note');
  const isOf = (key: string, item: InstrumentItem): boolean =>
    namesOf(key).some((name) => isNamed(item, name));
  return asked.flatMap((item): ItemColumns[] => {
    const fits = keys.filter(
      (key) => isOf(key, item) && !asked.some((other) => other !== item && isOf(key, other)),
    );
    const column = fits.length === 1 ? (fits[0] ?? null) : null;
    const ticks = item.kind === 'multiple_choice' ? ticksOf(keys, item) : [];
    if (column === null && ticks.length === 0) return [];
    const hasOptions = KIND_TRAITS[item.kind].options !== 'none' && column !== null;
    const { cells } = hasOptions ? suggestOptions(item, cellsOf(column), source) : { cells: [] };
    return [{ itemId: item.id, column, cells, ticks }];
  });
}

function namesOf(key: string): string[] {
  const bracket = /\[([^\]]+)\]\s*$/.exec(key)?.[1];
  return [key, key.split('/').at(-1) ?? '', ...(bracket === undefined ? [] : [bracket])];
}

function isNamed({ id, text }: InstrumentItem, name: string): boolean {
  const wording = normaliseWording(name);
  return name.trim() === id || [text.id, text.en].some((one) => normaliseWording(one) === wording);
}

function ticksOf(keys: readonly string[], item: InstrumentItem): { column: string; optionId: string }[] {
  const ticks = keys.flatMap((column) => {
    const slash = column.lastIndexOf('/');
    const [path, option] = [column.slice(0, Math.max(0, slash)), column.slice(slash + 1)];
    const isOfItem = path !== '' && namesOf(path).some((name) => isNamed(item, name));
    const optionId = isOfItem ? suggestOption(item, option) : null;
    return optionId === null ? [] : [{ column, optionId }];
  });
  const options = ticks.map(({ optionId }) => optionId);
  return ticks
    .filter(({ optionId }) => options.indexOf(optionId) === options.lastIndexOf(optionId))
    .sort((one, other) => (one.column < other.column ? -1 : 1));
}
