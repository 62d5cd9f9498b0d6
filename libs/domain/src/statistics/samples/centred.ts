import { elementAt } from './element-at';
import { once } from './once';
import type { Sample } from './sample';

export interface Centred {
  readonly mean: number;
  /** x - x̄ of each distinct value, in the order of the values. */
  readonly deviations: readonly number[];
}

type Counted = Pick<Sample, 'n' | 'values' | 'counts'>;

/**
 * Mean and deviations of counted values, in the unit of the values.
 *
 * Everything is taken from one of the values first and the mean corrected by a second pass, so that a large common
 * offset costs no digits: the deviations are not those from the rounded mean. n = 0: `null`.
 */
export function centre({ n, values, counts }: Counted): Centred | null {
  const shift = values[values.length >> 1];
  if (shift === undefined) return null;
  let [around, rest] = [0, 0];
  for (let index = 0; index < values.length; index += 1) {
    around += elementAt(counts, index) * (elementAt(values, index) - shift);
  }
  const first = around / n;
  for (let index = 0; index < values.length; index += 1) {
    rest += elementAt(counts, index) * (elementAt(values, index) - shift - first);
  }
  const offset = first + rest / n;
  return { mean: shift + offset, deviations: values.map((value) => value - shift - offset) };
}

/** The same, found once for each sample. */
export const centred = /* @__PURE__ */ once(centre);
