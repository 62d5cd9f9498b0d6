import { binomialProbability } from '../distributions/binomial-probability';
import { chiSquareTails } from '../distributions/chi-square-tails';
import type { NotEstimable } from '../not-estimable';
import { clopperPearsonOdds } from '../proportions/clopper-pearson-odds';
import { exactSignP } from '../proportions/exact-sign-p';
import { bonettPrice } from './bonett-price';
import type { ItemTable } from './item-table';

export interface McNemar extends ItemTable {
  readonly n: number;
  readonly chi2: number | null;
  readonly pChi2: number | null;
  readonly chi2cc: number | null;
  readonly pChi2cc: number | null;
  readonly pExact: number;
  readonly pMid: number;
  readonly propPre: number | null;
  readonly propPost: number | null;
  readonly diff: number | null;
  readonly diffLow: number;
  readonly diffHigh: number;
  readonly oddsRatio: number | null;
  readonly orLow: number | null;
  readonly orHigh: number | null;
  readonly lnPExact?: number;
  readonly reason?: NotEstimable;
}

const TINY_P = 1e-200;
const NO_CHANGE = {
  chi2: null,
  pChi2: null,
  chi2cc: null,
  pChi2cc: null,
  oddsRatio: null,
  orLow: null,
  orHigh: null,
};

/**
 * McNemar's test of one item: did more people learn it (c) than lose it (b)? Shares from 0 to 1.
 *
 * chi2 = (b-c)²/(b+c), with correction max(0,|b-c|-1)²/(b+c), df 1. pExact = 2·P(X ≤ min(b,c)) at chance ½, at most 1;
 * pMid takes P(X = min) off (1 - P/2 if b = c). oddsRatio = c/b with Clopper–Pearson limits; diff = (c-b)/n with the
 * Bonett–Price interval. Source: McNemar 1947; Fagerland, Lydersen & Laake 2013.
 * Nobody changed or n = 0: exact and mid p are 1, the rest `no_discordant_pairs`.
 */
export function mcnemar({ a, b, c, d }: ItemTable, confidence = 0.95): McNemar {
  const n = a + b + c + d;
  const changed = b + c;
  const { p: pExact, lnP } = exactSignP(b, c);
  const described = {
    ...{ n, a, b, c, d },
    propPre: n === 0 ? null : (a + b) / n,
    propPost: n === 0 ? null : (a + c) / n,
    diff: n === 0 ? null : (c - b) / n,
    ...bonettPrice({ a, b, c, d }, confidence),
  };
  if (changed === 0) return { ...described, ...NO_CHANGE, pExact: 1, pMid: 1, reason: 'no_discordant_pairs' };
  const least = binomialProbability(Math.min(b, c), changed, 0.5);
  const chi2 = (b - c) ** 2 / changed;
  const chi2cc = Math.max(0, Math.abs(b - c) - 1) ** 2 / changed;
  const { low, high } = clopperPearsonOdds(c, changed, confidence);
  return {
    ...described,
    chi2,
    pChi2: chiSquareTails(chi2, 1).upper,
    chi2cc,
    pChi2cc: chiSquareTails(chi2cc, 1).upper,
    pExact,
    pMid: b === c ? 1 - least / 2 : pExact - least,
    oddsRatio: c / b,
    orLow: low,
    orHigh: high,
    ...(pExact < TINY_P && { lnPExact: lnP }),
  };
}
