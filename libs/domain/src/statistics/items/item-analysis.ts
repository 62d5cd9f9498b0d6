import { firstOf } from '../paired/paired-sample';
import { correlationP } from '../samples/correlation-p';
import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { discriminations } from './discriminations';
import { itemCorrelations } from './item-correlations';
import type { ScaleTable } from './scale-table';

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

const FEWEST_TO_CORRELATE = 3;
const FEWEST_TO_COMPARE = 4;

/**
 * How each right/wrong item (1/0) behaved: difficulty, discrimination and correlation with the total.
 *
 * Source: Crocker & Algina 1986; Kelley 1939 (27 %).
 * n = 0: no difficulty; n < 3 or no spread: no correlation; n < 4: no discrimination.
 */
export function itemAnalysis(table: ScaleTable): ItemAnalysis {
  const { n, nDropped, items, centres } = table;
  const correlations =
    n < FEWEST_TO_CORRELATE
      ? items.map(() => ({ withTotal: null, withRest: null }))
      : itemCorrelations(table);
  return {
    n,
    nDropped,
    difficulty: items.map((item, index) => {
      const centre = mean(firstOf(item));
      return centre === null ? null : elementAt(centres, index) + centre;
    }),
    discrimination27: n < FEWEST_TO_COMPARE ? items.map(() => null) : discriminations(items),
    pointBiserial: correlations.map(({ withTotal }) => withTotal),
    pointBiserialP: correlations.map(({ withTotal }) =>
      withTotal === null ? null : correlationP(withTotal, n),
    ),
    itemRest: correlations.map(({ withRest }) => withRest),
  };
}
