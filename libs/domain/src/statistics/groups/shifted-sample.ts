import { elementAt } from '../samples/element-at';
import { sampleOfCounts, type Sample } from '../samples/sample';

/** The same observations counted from another origin, in the same unit: x - origin. */
export function shiftedSample(sample: Sample, origin: number): Sample {
  return sampleOfCounts(
    sample.values.map((value, index) => [value - origin, elementAt(sample.counts, index)] as const),
    sample.nMissing,
  );
}
