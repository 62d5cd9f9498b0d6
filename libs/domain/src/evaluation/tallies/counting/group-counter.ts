import type { SheetGroups } from '../../pairing/answered-sheet';
import { addTables, subtractTable } from '../count-table';
import type { GroupKind } from '../../design/evaluation-design';
import type { CountTable, WaveTally } from '../tally';
import { type Cells, cellsOf, countCell } from './cells';
import { rowsOfCells } from './item-tables';

/** By what the sheets of a wave are counted, paired or not. */
export const WAVE_GROUPS = ['sex', 'age_band'] as const satisfies readonly GroupKind[];

export interface GroupCounter {
  readonly count: (groups: SheetGroups | undefined, key: number) => void;
  /** Of each kind the tables of its values, those of whom it is not known ('') from what is left of the whole. */
  readonly tables: (whole: CountTable) => Readonly<Record<string, Readonly<Record<string, CountTable>>>>;
}

/** Counts numbers below the product of `sizes` apart for each value of each kind of group. */
export function groupCounter(
  kinds: readonly GroupKind[],
  sizes: readonly number[],
  dense: number,
): GroupCounter {
  const values = new Map(kinds.map((kind) => [kind, new Map<string, Cells>()]));
  const size = sizes.reduce((product, one) => product * one, 1);
  return {
    count: (groups, key) => {
      for (const [kind, ofKind] of values) {
        const value = groups?.[kind] ?? '';
        if (value === '') continue;
        const cells = ofKind.get(value) ?? cellsOf(size, dense);
        ofKind.set(value, cells);
        countCell(cells, key);
      }
    },
    tables: (whole) =>
      Object.fromEntries(
        [...values].map(([kind, ofKind]) => {
          const known = [...ofKind].map(([value, cells]): [string, CountTable] => [
            value,
            rowsOfCells(cells, sizes),
          ]);
          const rest = subtractTable(
            whole,
            known.reduce<CountTable>((sum, [, table]) => addTables(sum, table), []),
          );
          return [
            kind,
            Object.fromEntries([...(rest.length > 0 ? [['', rest] as const] : []), ...known.sort(byValue)]),
          ];
        }),
      ),
  };
}

/** Sheets within each group. */
export function waveGroups(counter: GroupCounter, sheets: number): WaveTally['groups'] {
  return Object.fromEntries(
    Object.entries(counter.tables(sheets > 0 ? [[0, sheets]] : [])).map(([kind, values]) => [
      kind,
      Object.fromEntries(Object.entries(values).map(([value, table]) => [value, table[0]?.at(-1) ?? 0])),
    ]),
  );
}

function byValue([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
