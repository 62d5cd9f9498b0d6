import type { NotEstimable } from '../not-estimable';
import { clopperPearson } from '../proportions/clopper-pearson';
import { exactSignP } from '../proportions/exact-sign-p';
import { elementAt } from '../samples/element-at';
import { median } from '../samples/median';
import { sampleForRanks } from '../samples/sample-for-ranks';
import { sum } from '../samples/sum';
import { differencesOf, type PairedSample } from './paired-sample';

export interface SignTest {
  readonly n: number;
  readonly nZero: number;
  readonly nPos: number;
  readonly nNeg: number;
  readonly p: number | null;
  readonly propPos: number | null;
  readonly propLow: number | null;
  readonly propHigh: number | null;
  readonly medianDiff: number | null;
  readonly lnP?: number;
  readonly reason?: NotEstimable;
}

const TINY_P = 1e-200;

/**
 * Sign test: how many rose against how many fell, exact binomial, two-sided; those without a change do not count.
 *
 * `propPos` = share of rises among the changes with the Clopper–Pearson interval; `medianDiff` in points, zeros in.
 * Source: Dixon & Mood 1946. Nobody changed or n = 0: `no_nonzero_differences`.
 */
export function signTest(
  pairs: PairedSample,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): SignTest {
  const differences = differencesOf(pairs);
  const { n, values, counts } = sampleForRanks(differences);
  const peopleWhere = (counted: (difference: number) => boolean): number =>
    sum(counts.filter((_, index) => counted(elementAt(values, index))));
  const nPos = peopleWhere((difference) => difference > 0);
  const nNeg = peopleWhere((difference) => difference < 0);
  const changed = nPos + nNeg;
  const counted = { n, nZero: n - changed, nPos, nNeg };
  const medianDiff = median(differences);
  if (changed === 0) {
    const none = { p: null, propPos: null, propLow: null, propHigh: null };
    return { ...counted, ...none, medianDiff, reason: 'no_nonzero_differences' };
  }
  const { p, lnP } = exactSignP(nPos, nNeg);
  const { low, high } = clopperPearson(nPos, changed, confidence);
  const share = { propPos: nPos / changed, propLow: low, propHigh: high };
  return { ...counted, p, ...share, medianDiff, ...(p < TINY_P && { lnP }) };
}
