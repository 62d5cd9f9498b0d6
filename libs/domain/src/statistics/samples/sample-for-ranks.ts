import { elementAt } from './element-at';
import { roundForRanks } from './round-for-ranks';
import { sampleOfCounts, type Sample } from './sample';

/** The sample as ranks, zeros and signs see it: values that differ only by the rounding of decimals are one. */
export function sampleForRanks({ values, counts, nMissing }: Sample): Sample {
  return sampleOfCounts(
    values.map((value, index) => [roundForRanks(value), elementAt(counts, index)] as const),
    nMissing,
  );
}
