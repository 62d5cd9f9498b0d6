import { compareToExpected } from './compare-to-expected';
import type { ExpectedCase } from './reference-case';

function aCase(expected: Record<string, unknown>, expectedOptional?: Record<string, unknown>): ExpectedCase {
  return {
    id: 'case',
    source: 'made up',
    test: 'any',
    options: {},
    input: {},
    expected,
    ...(expectedOptional && { expectedOptional }),
    tolerance: { rel: 1e-9, abs: 1e-12, p: 1e-9 },
  };
}

describe('compareToExpected', () => {
  it.each([
    ['the same', { n: 3, mean: 2.5, words: 'exact' }, { n: 3, mean: 2.5, words: 'exact' }],
    ['within the relative tolerance', { mean: 1e6 }, { mean: 1e6 + 1e-4 }],
    ['within the absolute tolerance', { skewness: 0 }, { skewness: 1e-13 }],
    ['an infinite word', { orHigh: 'Infinity' }, { orHigh: Infinity }],
    ['a p of 0 below 1e-12', { p: 0 }, { p: 1e-13 }],
    ['lists and objects', { list: [1, null], deep: { x: 1 } }, { list: [1, null], deep: { x: 1 } }],
  ])('accepts %s', (_, expected, actual) => {
    expect(compareToExpected(aCase(expected), actual)).toEqual([]);
  });

  it.each([
    ['a count that is nearly right', { n: 3 }, { n: 3.0000000001 }],
    ['NaN for null', { sd: null }, { sd: NaN }],
    ['undefined for null', { sd: null }, {}],
    ['zero for null', { sd: null }, { sd: 0 }],
    ['null for a number', { sd: 1 }, { sd: null }],
    ['a tiny p that is only absolutely near', { p: 1e-30 }, { p: 2e-30 }],
    ['another word', { reason: 'too_few' }, { reason: 'zero_variance' }],
    ['a large number for an infinite one', { orHigh: 'Infinity' }, { orHigh: 1e308 }],
    ['a short list', { list: [1, 2] }, { list: [1] }],
    ['a reason where a figure was expected', { p: 0.5 }, { p: 0.5, reason: 'too_few' }],
  ])('refuses %s', (_, expected, actual) => {
    expect(compareToExpected(aCase(expected), actual)).toHaveLength(1);
  });

  it('compares the logarithm where p itself is too small', () => {
    const reference = aCase({ p: 0 }, { lnP: -1000 });
    expect(compareToExpected(reference, { p: 0, lnP: -1000 })).toEqual([]);
    expect(compareToExpected(reference, { p: 0, lnP: -1001 })).toEqual(['lnP: expected -1000, got -1001']);
  });

  it('names the path of what differs, also when there is no result at all', () => {
    expect(compareToExpected(aCase({ deep: { list: [1, 2] } }), { deep: { list: [1, 3] } })).toEqual([
      'deep.list[1]: expected 2, got 3',
    ]);
    expect(compareToExpected(aCase({ n: 1 }), null)).toEqual(['no result']);
  });
});
