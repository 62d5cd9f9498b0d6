import fc from 'fast-check';
import { shownGroups } from './shown-groups';

const hiddenSizes = (sizes: readonly number[], fewest: number): number[] => {
  const shown = shownGroups(sizes, fewest);
  return sizes.filter((_, index) => !shown[index]);
};

describe('shownGroups', () => {
  it.each<[string, number[], number[]]>([
    ['nothing small, nothing hidden', [12, 8, 5], []],
    ['one small one takes the next smallest along', [12, 3, 7], [3, 7]],
    ['two small ones that are enough together hide each other', [12, 3, 4], [3, 4]],
    ['two small ones that are too few together take a third', [12, 1, 2, 9], [1, 2, 9]],
    ['a small one beside one other hides both', [20, 1], [20, 1]],
    ['everybody small', [1, 2, 1], [1, 2, 1]],
    ['one small group alone', [3], [3]],
    ['one large group alone', [30], []],
    ['nobody', [], []],
    ['empty groups point at nobody', [0, 9, 8], []],
  ])('%s', (_, sizes, hidden) => {
    expect(hiddenSizes(sizes, 5)).toEqual(hidden);
  });

  it('lets nobody find a small group by subtraction', () => {
    const groups = fc.array(fc.nat(30), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(groups, fc.constantFrom(5, 10), (sizes, fewest) => {
        const hidden = hiddenSizes(sizes, fewest);
        const everybody = sizes.filter((size) => size > 0);
        expect(everybody.filter((size) => size < fewest && !hidden.includes(size))).toEqual([]);
        if (hidden.length > 0 && hidden.length < everybody.length) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(hidden.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(fewest);
        }
      }),
    );
  });
});
