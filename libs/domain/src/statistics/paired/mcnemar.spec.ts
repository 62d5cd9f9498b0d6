import { mcnemar } from './mcnemar';

describe('mcnemar', () => {
  it('agrees with the approval ratings of Agresti 1990', () => {
    const test = mcnemar({ a: 794, b: 150, c: 86, d: 570 });
    expect(test.chi2).toBeCloseTo(17.3559322, 7);
    expect(test.chi2cc).toBeCloseTo(16.8177966, 7);
    expect(test.pChi2cc).toBeCloseTo(4.115e-5, 8);
    expect(test).toMatchObject({ n: 1600, propPre: 0.59, propPost: 0.55, diff: -0.04 });
  });

  it('agrees with the mid-p of Fagerland et al. 2013', () => {
    const { pExact, pMid } = mcnemar({ a: 1, b: 1, c: 7, d: 12 });
    expect(pExact).toBeCloseTo(0.0703125, 14);
    expect(pMid).toBeCloseTo(0.0390625, 14);
  });

  it('has an exact p of 1 and a mid p below it when as many gained as lost', () => {
    const { pExact, pMid } = mcnemar({ a: 0, b: 1, c: 1, d: 0 });
    expect(pExact).toBe(1);
    expect(pMid).toBeCloseTo(0.75, 15);
  });

  it('has an infinite odds ratio when nobody lost', () => {
    expect(mcnemar({ a: 3, b: 0, c: 10, d: 2 })).toMatchObject({ oddsRatio: Infinity, orHigh: Infinity });
  });

  it('gives ln p where p is too small to compare', () => {
    expect(mcnemar({ a: 0, b: 0, c: 1000, d: 0 }).lnPExact).toBeCloseTo(-999 * Math.LN2, 9);
  });

  it.each([
    [{ a: 4, b: 0, c: 0, d: 2 }, 0],
    [{ a: 0, b: 0, c: 0, d: 0 }, null],
  ])('has nothing to test in %j', (table, diff) => {
    const test = mcnemar(table);
    expect(test).toMatchObject({ pExact: 1, pMid: 1, chi2: null, oddsRatio: null, orLow: null, diff });
    expect(test.reason).toBe('no_discordant_pairs');
  });
});
