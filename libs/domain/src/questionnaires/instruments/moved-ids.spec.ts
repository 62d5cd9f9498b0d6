import fc from 'fast-check';
import { movedIds } from './moved-ids';

describe('movedIds', () => {
  it.each([
    ['abc', 'abc', ''],
    ['abc', 'acb', 'b'],
    ['abcd', 'dabc', 'd'],
    ['abcd', 'bcda', 'a'],
    ['abc', 'xaybzc', ''],
    ['abc', 'cx', ''],
    ['aab', 'ba', 'a'],
    ['', 'abc', ''],
  ])('%s then %s: %s', (before, after, moved) => {
    expect(movedIds([...before], [...after]).join('')).toBe(moved);
  });

  it('leaves the rest in their old order, and moves one at most when one was moved', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]$/), { maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (before, from, to) => {
        const after = [...before];
        const [taken] = after.splice(from % Math.max(1, before.length), 1);
        if (taken !== undefined) after.splice(to % before.length, 0, taken);
        const moved = movedIds(before, after);
        expect(moved.length).toBeLessThanOrEqual(1);
        const stays = (list: readonly string[]) => list.filter((id) => !moved.includes(id));
        expect(stays(after)).toEqual(stays(before));
      }),
    );
  });
});
