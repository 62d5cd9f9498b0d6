import { columns } from '../samples/columns';
import { completeRows } from '../samples/complete-rows';
import { correlation } from '../samples/correlation';
import { correlationP } from '../samples/correlation-p';
import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { sum } from '../samples/sum';
import { upperGroupShare } from './upper-group-share';

export interface ItemAnalysis {
  readonly n: number;
  readonly nDropped: number;
  /** Share right of each item, from 0 to 1: the higher, the easier. */
  readonly difficulty: readonly (number | null)[];
  /** Share right in the best minus in the weakest 27 %. */
  readonly discrimination27: readonly (number | null)[];
  /** Correlation with the total, the item in it. */
  readonly pointBiserial: readonly (number | null)[];
  readonly pointBiserialP: readonly (number | null)[];
  /** Correlation with the sum of the other items. */
  readonly itemRest: readonly (number | null)[];
}

/**
 * How each right/wrong item (1/0) behaved: difficulty, discrimination and correlation with the total.
 *
 * Source: Crocker & Algina 1986; Kelley 1939 (27 %). Sheets with a missing answer are left out and counted.
 * n = 0: no difficulty; n < 3 or no spread: no correlation; n < 4: no discrimination.
 */
export function itemAnalysis(rows: readonly (readonly (number | null)[])[]): ItemAnalysis {
  const complete = completeRows(rows);
  const n = complete.length;
  const items = n > 0 ? columns(complete) : (rows[0] ?? []).map(() => []);
  const totals = complete.map((row) => sum(row));
  const withTotal = items.map((item) => (n < 3 ? null : correlation(item, totals)));
  const withRest = items.map((item) =>
    n < 3
      ? null
      : correlation(
          item,
          totals.map((total, person) => total - elementAt(item, person)),
        ),
  );
  const best = n < 4 ? [] : upperGroupShare(items, totals);
  const weakest =
    n < 4
      ? []
      : upperGroupShare(
          items,
          totals.map((total) => -total),
        );
  return {
    n,
    nDropped: rows.length - n,
    difficulty: items.map((item) => mean(item)),
    discrimination27: items.map((_, item) =>
      n < 4 ? null : elementAt(best, item) - elementAt(weakest, item),
    ),
    pointBiserial: withTotal,
    pointBiserialP: withTotal.map((r) => (r === null ? null : correlationP(r, n))),
    itemRest: withRest,
  };
}
