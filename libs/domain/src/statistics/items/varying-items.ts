import { elementAt } from '../samples/element-at';
import type { ScaleTable } from './scale-table';

/** Positions (from 0) of the items that not everybody answered alike. */
export function varyingItems({ items }: ScaleTable): number[] {
  // taken from its smallest value, an item varies when its largest is not 0
  return [...items.keys()].filter((item) => (elementAt(items, item).pre.at(-1) ?? 0) > 0);
}

/** The table of some of the items, those left out being answered alike by everybody: so no sum changes. */
export function tableOf(table: ScaleTable, kept: readonly number[]): ScaleTable {
  // the same table, so that what was found of it need not be found again
  if (kept.length === table.items.length) return table;
  return {
    ...table,
    centres: kept.map((item) => elementAt(table.centres, item)),
    items: kept.map((item) => elementAt(table.items, item)),
    products: kept.map((one, at) =>
      kept.slice(at).map((other) => elementAt(elementAt(table.products, one), other - one)),
    ),
  };
}
