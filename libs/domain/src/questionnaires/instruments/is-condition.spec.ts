import fc from 'fast-check';
import { anyContent } from '../../../testing/any-content';
import { isCondition } from './is-condition';

const one = { item: 'q', is: 'equal', value: 'a' };
const nested = (depth: number): unknown => (depth === 1 ? one : { all: [nested(depth - 1)] });

describe('isCondition', () => {
  it.each([
    one,
    { ...one, value: 5 },
    { ...one, is: 'selected' },
    { all: [one] },
    { any: [one, { all: [one, one] }] },
    nested(5),
    { any: Array.from({ length: 20 }, () => one) },
  ])('is one: %j', (value) => {
    expect(isCondition(value)).toBe(true);
  });

  it.each([
    null,
    undefined,
    'q = a',
    [],
    [one],
    {},
    { ...one, is: 'greater' },
    { ...one, value: null },
    { ...one, value: Number.NaN },
    { ...one, value: true },
    { ...one, value: 'x'.repeat(201) },
    { ...one, item: 5 },
    { ...one, more: 1 },
    { all: [] },
    { all: [one], any: [one] },
    { all: one },
    { all: [one, 'x'] },
    nested(6),
    { any: Array.from({ length: 21 }, () => one) },
    JSON.parse('{"__proto__":{"all":[]}}'),
  ])('is none: %j', (value) => {
    expect(isCondition(value)).toBe(false);
  });

  it('takes every condition of a sound content, and survives whatever JSON brings', () => {
    fc.assert(
      fc.property(anyContent, fc.jsonValue(), ({ items }, value) => {
        expect(items.every(({ showIf }) => showIf === undefined || isCondition(showIf))).toBe(true);
        expect(typeof isCondition(value)).toBe('boolean');
      }),
    );
  });
});
