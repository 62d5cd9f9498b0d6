import { pairedSampleOfCounts, type PairedSample } from '../statistics/paired/paired-sample';
import { sampleOfCounts, type Sample } from '../statistics/samples/sample';
import type { CountTable } from './tally';

/** Rows [before, after, people] as counted pairs. No rows: nobody. */
export function countedPairs(rows: CountTable = []): PairedSample {
  return pairedSampleOfCounts(rows.map(([before = 0, after = 0, people = 0]) => [before, after, people]));
}

/** Rows [value, people] as a sample. No rows: nobody. */
export function countedValues(rows: CountTable = []): Sample {
  return sampleOfCounts(rows.map(([value = 0, people = 0]) => [value, people]));
}
