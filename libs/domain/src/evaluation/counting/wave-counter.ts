import type { SheetDesign } from '../evaluation-design';
import type { CountTable, LikertTally, WaveTally } from '../tally';
import { countOne, countTwo, type Counted } from './count-readings';
import { countProducts } from './count-products';
import { itemCounts, itemTables, rowsOfCells } from './item-tables';
import { type Pass, runPasses } from './reading';
import { selectSheets } from './select-sheets';
import type { SheetColumns } from './sheet-columns';
import type { ScaleLayout, SheetLayout } from './sheet-layout';

export type SheetsTally = Omit<WaveTally, 'groups'>;

export interface WaveCounter {
  /** Counts the sheets that the columns hold. */
  readonly count: Pass;
  readonly tally: () => SheetsTally;
}

/** Counts one wave by itself, whoever answered it. */
export function waveCounter(layout: SheetLayout, columns: SheetColumns): WaveCounter {
  const { design, scored, likert, size } = layout;
  let sheets = 0;
  const total = columns.field(layout.total);
  const codes = columns.codes.map((code, index) =>
    index < scored.length ? countTwo(code, total, size.dense) : countOne(code, size.dense),
  );
  const totals = countOne(total, size.dense);
  const products = countProducts(layout.scoredGroups, ({ field }) => columns.field(field), size.dense);
  const scales = layout.scales.map((scale) => scaleCounter(scale, design, columns, size.dense));
  const passes: Pass[] = [
    ...codes.map(({ pass }) => pass),
    totals.pass,
    ...products.passes,
    ...scales.map(({ count }) => count),
  ];
  return {
    count: (more) => {
      sheets += more;
      runPasses(passes, more);
    },
    tally: () => ({
      sheets,
      totals: rowsOfCells(totals, [total.size]),
      items: named(
        design,
        scored.flatMap((chunk, index) => itemTables(chunk, counted(codes, index), 'a number')),
        scored.flatMap(({ items }) => items),
      ),
      products: products.table(),
      likert: named(
        design,
        likert.flatMap((chunk, index) => itemCounts(chunk, counted(codes, scored.length + index))),
        likert.flatMap(({ items }) => items),
      ),
      scales: Object.fromEntries(scales.map(({ id, tally }) => [id, tally()])),
    }),
  };
}

interface ScaleCounter {
  readonly id: string;
  readonly count: Pass;
  readonly tally: () => LikertTally;
}

function scaleCounter(
  scale: ScaleLayout,
  sheet: SheetDesign,
  columns: SheetColumns,
  dense: number,
): ScaleCounter {
  const { design, groups } = scale;
  const [sum, answered] = [columns.field(scale.sum), columns.field(scale.answered)];
  const cells = countTwo(sum, answered, dense);
  const complete = selectSheets(answered, design.items.length);
  const items = groups.map(({ field }) =>
    countTwo(complete.of(columns.field(field)), complete.of(sum), dense),
  );
  const products = countProducts(groups, ({ field }) => complete.of(columns.field(field)), dense);
  const passes = [...items.map(({ pass }) => pass), ...products.passes];
  return {
    id: design.id,
    count: (sheets) => {
      cells.pass(sheets);
      const selected = complete.select(sheets);
      runPasses(passes, selected);
    },
    tally: () => {
      const tables = groups.flatMap(({ chunk }, index) =>
        itemTables(chunk, counted(items, index), 'a number'),
      );
      return {
        cells: rowsOfCells(cells, [sum.size, answered.size]),
        items: named(sheet, tables, design.items),
        products: products.table(),
      };
    },
  };
}

/** Tables by the ids of the items at these positions. */
export function named(
  { items }: SheetDesign,
  tables: readonly CountTable[],
  positions: readonly number[],
): Record<string, CountTable> {
  return Object.fromEntries(tables.map((table, index) => [items[positions[index] ?? 0]?.id ?? '', table]));
}

function counted(list: readonly Counted[], index: number): Counted {
  const found = list[index];
  if (!found) throw new RangeError('Every chunk is counted');
  return found;
}
