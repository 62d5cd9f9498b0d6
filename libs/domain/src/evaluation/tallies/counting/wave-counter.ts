import type { CountTable, WaveTally } from '../tally';
import { eachCell } from './cells';
import { countProducts } from './count-products';
import { countOne, countTogether, type Counted } from './count-readings';
import { itemCounts, itemTables, rowsOf } from './item-tables';
import { namedTables } from './named-tables';
import { type Pass, runPasses } from './reading';
import { scaleCounter } from './scale-counter';
import type { SheetColumns } from './sheet-columns';
import type { SheetLayout } from './sheet-layout';

export interface WaveCounter {
  /** Counts the sheets that the columns hold. */
  readonly count: Pass;
  readonly tally: () => Omit<WaveTally, 'groups'>;
}

/** Counts one wave by itself, whoever answered it. */
export function waveCounter(layout: SheetLayout, columns: SheetColumns): WaveCounter {
  const { design, scored, likert, size } = layout;
  let sheets = 0;
  const [scoredCodes, likertCodes] = [
    columns.codes.slice(0, scored.length),
    columns.codes.slice(scored.length),
  ];
  const byTotal = countTogether(scoredCodes, columns.field(layout.total), size.dense);
  const alone = likertCodes.map((code) => countOne(code, size.dense));
  const points = layout.scoredGroups.map(({ field }) => columns.field(field));
  const products = countProducts(layout.scoredGroups, points, size.dense);
  const scales = layout.scales.map((scale) => scaleCounter(scale, design, columns, size.dense));
  const passes: Pass[] = [
    ...byTotal.passes,
    ...alone.flatMap((one) => one.passes),
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
      totals: totalsOf(byTotal.counted[0], sheets),
      items: namedTables(
        design,
        byTotal.counted.flatMap((counted, index) =>
          scored.slice(index, index + 1).flatMap((chunk) => itemTables(chunk, counted)),
        ),
        scored.flatMap(({ items }) => items),
      ),
      products: products.table(),
      likert: namedTables(
        design,
        likert.flatMap((chunk, index) =>
          (alone[index]?.counted ?? []).flatMap((counted) => itemCounts(chunk, counted)),
        ),
        likert.flatMap(({ items }) => items),
      ),
      scales: Object.fromEntries(scales.map(({ id, tally }) => [id, tally()])),
    }),
  };
}

/** Every sheet has one code of the first chunk beside its total. Where nothing is scored, everybody has 0 points. */
function totalsOf(codes: Counted | undefined, sheets: number): CountTable {
  if (!codes) return sheets > 0 ? [[0, sheets]] : [];
  const { cells, second } = codes;
  const counts = new Int32Array(second.size);
  eachCell(cells, (key, count) => {
    const total = key % second.size;
    counts[total] = (counts[total] ?? 0) + count;
  });
  return rowsOf(counts, [second.size]);
}
