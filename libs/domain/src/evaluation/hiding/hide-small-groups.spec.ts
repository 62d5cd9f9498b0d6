import { compareSubgroups } from '../comparing/compare-subgroups';
import { hideSmallGroups } from './hide-small-groups';

const rows = (people: number) => [
  [2, 7, 1],
  [4, 6, people - 1],
];
const sizes = (values: Record<string, number>) =>
  Object.fromEntries(Object.entries(values).map(([value, people]) => [value, rows(people)]));
const hidden = (values: Record<string, number>, fewest: number, forReader = fewest) => {
  const [compared] = hideSmallGroups(
    compareSubgroups({ class: sizes(values) }, 10, { fewest: forReader }),
    fewest,
  );
  const shown = compared?.groups.flatMap(({ value, figures }) => (figures ? [value] : []));
  return { shown, welch: compared?.test?.welch, many: compared?.testOfMany, pHolm: compared?.pHolm };
};

describe('hideSmallGroups', () => {
  it('leaves groups that are large enough, and their test', () => {
    expect(hidden({ a: 12, b: 11, c: 10 }, 10)).toMatchObject({ shown: ['a', 'b', 'c'], many: { n: 33 } });
    expect(hidden({ a: 12, b: 11 }, 10)).toMatchObject({ shown: ['a', 'b'], welch: { nA: 12, nB: 11 } });
  });

  it('hides a small group with the next smallest, and tests between the others', () => {
    const { shown, welch } = hidden({ a: 12, b: 7, c: 3, d: 20 }, 5);
    expect(shown).toEqual(['a', 'd']);
    expect(welch).toMatchObject({ nA: 12, nB: 20 });
  });

  it('takes out a test that a hidden group took part in', () => {
    expect(hidden({ a: 12, b: 7, c: 3, d: 20 }, 5, 0)).toEqual({
      ...{ shown: ['a', 'd'], welch: undefined, many: null, pHolm: null },
    });
    expect(hidden({ a: 12, b: 3 }, 5, 0)).toMatchObject({ shown: [], welch: undefined, pHolm: null });
  });

  it('hides those of whom nothing is known like everybody else', () => {
    expect(hidden({ a: 12, b: 11, '': 2 }, 5).shown).toEqual(['a']);
    expect(hidden({ a: 12, b: 11, '': 6 }, 5)).toMatchObject({ shown: ['a', 'b', ''], welch: { nA: 12 } });
  });
});
