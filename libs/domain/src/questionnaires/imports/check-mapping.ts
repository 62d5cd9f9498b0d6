import type { InstrumentContent } from '../instruments/instrument-content';
import { OTHER_OPTION } from '../instruments/instrument-content';
import type { ResponseMapping } from './response-mapping';

export const MAPPING_PROBLEMS = [
  'unknown-column',
  'unknown-item',
  'unknown-option',
  'twice',
  'required',
] as const;
export type MappingProblem = { readonly field: string; readonly code: (typeof MAPPING_PROBLEMS)[number] };

/**
 * What is wrong with a mapping for a table with these columns and an instrument with this content.
 *
 * Definition: columns, items and options exist; an item and a column are mapped once; a way of linking but none has its
 * column; without a column of phases there is exactly one phase. An empty list means every row can be read.
 * Edge case: at least one item must be mapped, or nothing would be imported.
 */
export function checkMapping(
  { items, link, time, phase }: ResponseMapping,
  keys: readonly string[],
  content: InstrumentContent,
): MappingProblem[] {
  const columns = [
    ...items.flatMap(({ column, ticks }) => [column, ...ticks.map((tick) => tick.column)]),
    link.column,
    time.column,
    phase.column,
  ];
  const isTwice = (list: readonly (string | null)[], one: string): boolean =>
    list.filter((other) => other === one).length > 1;
  const ofColumn = (field: string, column: string | null): MappingProblem[] => {
    if (column === null) return [];
    if (!keys.includes(column)) return [{ field, code: 'unknown-column' }];
    return isTwice(columns, column) ? [{ field, code: 'twice' }] : [];
  };
  const ids = items.map(({ itemId }) => itemId);
  const ofItems = items.flatMap((meaning, at): MappingProblem[] => {
    const field = `items.${at}`;
    const item = content.items.find(({ id, kind }) => id === meaning.itemId && kind !== 'note');
    if (!item) return [{ field, code: 'unknown-item' }];
    const options = [...item.options.map(({ id }) => id), ...(item.other ? [OTHER_OPTION] : [])];
    const named = [...meaning.cells, ...meaning.ticks].flatMap(({ optionId }) =>
      optionId === null ? [] : [optionId],
    );
    return [
      ...(isTwice(ids, item.id) ? [{ field, code: 'twice' } as const] : []),
      ...(meaning.column === null && meaning.ticks.length === 0
        ? [{ field, code: 'required' } as const]
        : []),
      ...ofColumn(`${field}.column`, meaning.column),
      ...meaning.ticks.flatMap(({ column }, tick) => ofColumn(`${field}.ticks.${tick}`, column)),
      ...(named.every((id) => options.includes(id)) ? [] : [{ field, code: 'unknown-option' } as const]),
    ];
  });
  const isLinked = (link.kind === 'none') === (link.column === null);
  const isPhased = phase.column === null ? phase.values.length === 1 : phase.values.length > 0;
  return [
    ...(items.length === 0 ? [{ field: 'items', code: 'required' } as const] : []),
    ...ofItems,
    ...(isLinked ? ofColumn('link', link.column) : [{ field: 'link', code: 'required' } as const]),
    ...ofColumn('time', time.column),
    ...(isPhased ? ofColumn('phase', phase.column) : [{ field: 'phase', code: 'required' } as const]),
  ];
}
