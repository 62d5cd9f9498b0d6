import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { sampleOfCounts } from '../samples/sample';
import { individualChange } from './individual-change';
import type { PairedSample } from './paired-sample';

export interface NormalisedChange {
  /** People whose change says something: neither at the floor nor at the ceiling both times. */
  readonly n: number;
  /** From -1 to 1. */
  readonly mean: number | null;
}

/**
 * Mean of Marx & Cummings' normalised changes c, without unit: rises over what could be won, falls over what could be
 * lost.
 *
 * Source: Marx & Cummings 2007. Nobody whose change says something: no mean.
 */
export function normalisedChange({ pre, post, counts }: PairedSample, max: number): NormalisedChange {
  const changes = sampleOfCounts(
    counts.flatMap((count, index) => {
      const change = individualChange(elementAt(pre, index), elementAt(post, index), max);
      return change === null ? [] : [[change, count] as const];
    }),
  );
  return { n: changes.n, mean: mean(changes) };
}
