import { betaQuantile } from '../src/statistics/distributions/beta-quantile';
import { binomialTails } from '../src/statistics/distributions/binomial-tails';
import { chiSquareQuantile } from '../src/statistics/distributions/chi-square-quantile';
import { chiSquareTails } from '../src/statistics/distributions/chi-square-tails';
import { fQuantile } from '../src/statistics/distributions/f-quantile';
import { fTails } from '../src/statistics/distributions/f-tails';
import { noncentralT } from '../src/statistics/distributions/noncentral-t';
import { normalQuantile } from '../src/statistics/distributions/normal-quantile';
import { normalTails } from '../src/statistics/distributions/normal-tails';
import { rankSumProbabilities } from '../src/statistics/distributions/rank-sum-probabilities';
import { signedRankProbabilities } from '../src/statistics/distributions/signed-rank-probabilities';
import { studentTQuantile } from '../src/statistics/distributions/student-t-quantile';
import { studentTTails } from '../src/statistics/distributions/student-t-tails';
import { sum } from '../src/statistics/samples/sum';
import { readRows } from './read-values';

type Args = readonly [number, number, number];

const ranksUpTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

const functions = new Map<string, (...args: Args) => number>([
  ['normalCdf', (z) => normalTails(z).lower],
  ['normalSf', (z) => normalTails(z).upper],
  ['normalLogSf', (z) => normalTails(z).logUpper],
  ['normalQuantile', (p) => normalQuantile(p)],
  ['tCdf', (t, df) => studentTTails(t, df).lower],
  ['tTwoSidedP', (t, df) => Math.min(1, 2 * studentTTails(Math.abs(t), df).upper)],
  ['tLogTwoSidedP', (t, df) => studentTTails(Math.abs(t), df).logUpper + Math.LN2],
  ['tQuantile', (p, df) => studentTQuantile(p, df)],
  ['fSf', (x, df1, df2) => fTails(x, df1, df2).upper],
  ['fQuantile', (p, df1, df2) => fQuantile(p, df1, df2)],
  ['chi2Sf', (x, df) => chiSquareTails(x, df).upper],
  ['chi2LogSf', (x, df) => chiSquareTails(x, df).logUpper],
  ['chi2Quantile', (p, df) => chiSquareQuantile(p, df)],
  ['binomCdf', (k, n, p) => binomialTails(k, n, p).lower],
  ['betaQuantile', (p, a, b) => betaQuantile(p, a, b)],
  ['nctCdf', (t, df, ncp) => noncentralT(t, df)(ncp - t).lower],
  ['signRankCdf', (w, n) => sum(signedRankProbabilities(ranksUpTo(n)).slice(0, 2 * w + 1))],
  [
    'rankSumCdf',
    (u, m, n) => sum(rankSumProbabilities(ranksUpTo(m + n), m).slice(0, 2 * u + m * (m + 1) + 1)),
  ],
]);

/** Runs a distribution function on every row of arguments; `null` for a function that does not exist. */
export function runDistribution(name: unknown, rows: unknown): { values: number[] } | null {
  const run = typeof name === 'string' ? functions.get(name) : undefined;
  if (!run) return null;
  return { values: readRows(rows, 'args').map(([x, y, z]) => run(x ?? 0, y ?? 0, z ?? 0)) };
}
