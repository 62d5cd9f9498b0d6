import { pairedSampleOfCounts, type PairedSample } from '../../statistics/paired/paired-sample';
import { likertScaleScore } from './likert-scale-score';
import type { CountTable } from '../tallies/tally';

/**
 * The scores of a Likert scale before and after; people without a score in one of the two are dropped and counted.
 *
 * @param rows [sum before, answered before, sum after, answered after, people].
 */
export function likertPairs(items: number, rows: CountTable = []): PairedSample {
  let nDropped = 0;
  const scored: [number, number, number][] = [];
  for (const [sumBefore = 0, before = 0, sumAfter = 0, after = 0, people = 0] of rows) {
    const pre = likertScaleScore(sumBefore, before, items);
    const post = likertScaleScore(sumAfter, after, items);
    if (pre === null || post === null) nDropped += people;
    else scored.push([pre, post, people]);
  }
  return pairedSampleOfCounts(scored, nDropped);
}
