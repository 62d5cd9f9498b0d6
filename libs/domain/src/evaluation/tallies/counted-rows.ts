import { pairedSampleOfCounts, type PairedSample } from '../../statistics/paired/paired-sample';
import { sampleOfCounts, type Sample } from '../../statistics/samples/sample';
import type { CountTable } from './tally';

/**
 * Rows [before, after, people] as counted pairs. No rows: nobody.
 *
 * @param unit whole points of a printed point (`SheetDesign.unit`).
 */
export function countedPairs(rows: CountTable = [], unit = 1): PairedSample {
  return pairedSampleOfCounts(
    rows.map(([before = 0, after = 0, people = 0]) => [before / unit, after / unit, people]),
  );
}

/**
 * Rows [value, people] as a sample. No rows: nobody.
 *
 * @param unit whole points of a printed point (`SheetDesign.unit`).
 */
export function countedValues(rows: CountTable = [], unit = 1): Sample {
  return sampleOfCounts(rows.map(([value = 0, people = 0]) => [value / unit, people]));
}
