import fc from 'fast-check';
import type { Condition } from '../instruments/condition';
import type { Answer } from './answers';
import { holds } from './holds';

const is = (how: 'equal' | 'different' | 'selected', value: string | number) => ({
  item: 'q',
  is: how,
  value,
});

describe('holds', () => {
  it.each<[Answer, boolean, boolean, boolean]>([
    ['a', true, false, true],
    ['b', false, true, false],
    [null, false, true, false],
    [['a'], true, false, true],
    [['a', 'b'], false, true, true],
    [['b'], false, true, false],
    [[], false, true, false],
  ])('%j: equal to a %j, different %j, selected %j', (answer, equal, different, selected) => {
    const answers = { q: answer };
    expect(holds(is('equal', 'a'), answers)).toBe(equal);
    expect(holds(is('different', 'a'), answers)).toBe(different);
    expect(holds(is('selected', 'a'), answers)).toBe(selected);
  });

  it.each<[Answer, string | number, boolean]>([
    [5, 5, true],
    [5, '5', true],
    [5, '5.0', true],
    [0, '', false],
    [0, ' ', false],
    ['4', 4, true],
    ['4', '4.0', false],
  ])('%j equal to %j: %j', (answer, value, expected) => {
    expect(holds(is('equal', value), { q: answer })).toBe(expected);
  });

  it('takes an absent answer, also of an item named like an inherited thing, for a blank', () => {
    expect(holds(is('equal', 'a'), {})).toBe(false);
    expect(holds({ item: 'constructor', is: 'different', value: 'a' }, {})).toBe(true);
    expect(holds({ item: 'toString', is: 'selected', value: 'a' }, {})).toBe(false);
  });

  it('is logic: all is every, any is some, different is never equal', () => {
    const part = fc
      .tuple(
        fc.constantFrom('p', 'q', 'r'),
        fc.constantFrom('equal', 'different', 'selected'),
        fc.constantFrom('a', 'b'),
      )
      .map(([item, how, value]): Condition => ({ item, is: how as 'equal', value }));
    const answer = fc.constantFrom<Answer>(null, 'a', 'b', ['a', 'b']);
    const answers = fc.record({ p: answer, q: answer, r: answer }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), answers, (parts, given) => {
        expect(holds({ all: parts }, given)).toBe(parts.every((one) => holds(one, given)));
        expect(holds({ any: parts }, given)).toBe(parts.some((one) => holds(one, given)));
        expect(holds(is('different', 'a'), given)).toBe(!holds(is('equal', 'a'), given));
      }),
    );
  });
});
