import fc from 'fast-check';
import { isOneSlip } from './is-one-slip';
import { slipBetween } from './slip-between';

describe('slipBetween', () => {
  it.each([
    ['SI-07-SD', 'SI-01-SD', 'changed', '7', '1'],
    ['AT-12-SD', 'AT-21-SD', 'swapped', '12', '21'],
    ['SIT-07', 'SI-07', 'left-out', 'T', ''],
    ['S-07', 'SI-07', 'added', '', 'I'],
    ['AA-07', 'A-07', 'left-out', 'A', ''],
  ])('between %s and %s: %s', (left, right, kind, earlier, later) => {
    expect(slipBetween(left, right)).toMatchObject({ kind, earlier, later });
  });

  it('gives back both codes, and is one character or two neighbours when they are one slip apart', () => {
    const code = fc
      .array(fc.stringMatching(/^[A-C]{1,3}$/), { minLength: 2, maxLength: 3 })
      .map((parts) => parts.join('-'));
    fc.assert(
      fc.property(code, code, (left, right) => {
        const { start, earlier, later, end } = slipBetween(left, right);
        expect([start + earlier + end, start + later + end]).toEqual([left, right]);
        if (!isOneSlip(left, right)) return;
        expect(Math.max(earlier.length, later.length)).toBeLessThanOrEqual(2);
        expect(earlier === later).toBe(false);
      }),
    );
  });
});
