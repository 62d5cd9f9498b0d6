import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { sum } from '../samples/sum';

/** The values moved and scaled to mean 0 and length 1, so that a correlation is one sum of products. */
function unit(values: readonly number[]): number[] {
  const centre = mean(values) ?? 0;
  const moved = values.map((value) => value - centre);
  const length = Math.sqrt(sum(moved.map((value) => value * value)));
  return moved.map((value) => value / length);
}

/** Mean of the correlations of all pairs of items (columns with spread, at least two), without unit. */
export function meanInterItemR(items: readonly (readonly number[])[]): number {
  const units = items.map(unit);
  const correlations = units.flatMap((one, index) =>
    units.slice(index + 1).map((other) => {
      let r = 0;
      for (const [person, value] of one.entries()) r += value * elementAt(other, person);
      return r;
    }),
  );
  return sum(correlations) / correlations.length;
}
