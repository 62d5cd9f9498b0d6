import { columns } from '../samples/columns';
import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { sampleOf } from '../samples/sample';
import { sum } from '../samples/sum';

/** Orthonormal Helmert contrasts of k waves: each compares a wave with the mean of those before it. */
function contrasts(k: number): number[][] {
  return Array.from({ length: k - 1 }, (_, index) => {
    const before = index + 1;
    const length = Math.sqrt(before * (before + 1));
    return Array.from({ length: k }, (_unused, wave) =>
      wave < before ? -1 / length : wave === before ? before / length : 0,
    );
  });
}

/** Covariance matrix ((k-1) × (k-1), n - 1) of the orthonormal contrasts between waves; needs n ≥ 2 complete people. */
export function contrastCovariance(rows: readonly (readonly number[])[]): number[][] {
  const k = rows[0]?.length ?? 0;
  const scores = columns(
    rows.map((row) =>
      contrasts(k).map((weights) => sum(weights.map((weight, wave) => weight * elementAt(row, wave)))),
    ),
  );
  const centred = scores.map((values) => {
    const centre = mean(sampleOf(values)) ?? 0;
    return values.map((value) => value - centre);
  });
  return centred.map((one) =>
    centred.map(
      (other) => sum(one.map((value, person) => value * elementAt(other, person))) / (rows.length - 1),
    ),
  );
}
