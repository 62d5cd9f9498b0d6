import type { SheetDesign } from '../../design/evaluation-design';
import type { LikertTally } from '../tally';
import { countProducts } from './count-products';
import { countTogether } from './count-readings';
import { itemTables, rowsOfCells } from './item-tables';
import { namedTables } from './named-tables';
import { type Pass, runPasses } from './reading';
import { selectSheets } from './select-sheets';
import type { SheetColumns } from './sheet-columns';
import type { ScaleLayout } from './sheet-layout';

export interface ScaleCounter {
  readonly id: string;
  /** Counts the sheets that the columns hold. */
  readonly count: Pass;
  readonly tally: () => LikertTally;
}

/** Counts a Likert scale in one wave: sums of all sheets, and by item those on which nothing is missing. */
export function scaleCounter(
  scale: ScaleLayout,
  sheet: SheetDesign,
  columns: SheetColumns,
  dense: number,
): ScaleCounter {
  const { design, groups } = scale;
  const [sum, answered] = [columns.field(scale.sum), columns.field(scale.answered)];
  const cells = countTogether([sum], answered, dense);
  const complete = selectSheets(answered, design.items.length);
  const steps = groups.map(({ field }) => complete.of(columns.field(field)));
  const items = countTogether(steps, complete.of(sum), dense);
  const products = countProducts(groups, steps, dense);
  const passes = [...items.passes, ...products.passes];
  return {
    id: design.id,
    count: (sheets) => {
      runPasses(cells.passes, sheets);
      runPasses(passes, complete.select(sheets));
    },
    tally: () => ({
      cells: cells.counted.flatMap((counted) => rowsOfCells(counted.cells, [sum.size, answered.size])),
      items: namedTables(
        sheet,
        items.counted.flatMap((counted, index) =>
          groups.slice(index, index + 1).flatMap(({ chunk }) => itemTables(chunk, counted)),
        ),
        design.items,
      ),
      products: products.table(),
    }),
  };
}
