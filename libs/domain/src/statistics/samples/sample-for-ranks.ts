import { roundForRanks } from './round-for-ranks';
import { countedSample, type Sample } from './sample';

/** The sample as ranks, zeros and signs see it: values that differ only by the rounding of decimals are one. */
export function sampleForRanks({ values, counts, nMissing }: Sample): Sample {
  return countedSample(values.map(roundForRanks), counts, nMissing);
}
