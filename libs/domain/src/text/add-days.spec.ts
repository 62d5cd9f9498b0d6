import fc from 'fast-check';
import { addDays } from './add-days';

describe('addDays', () => {
  it.each([
    ['2024-09-25', 7, '2024-10-02'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-09-25', 0, '2024-09-25'],
  ])('%s + %d = %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each(['2024-02-30', '2024-13-01', '25-09-2024', '2024-09-25T00:00', ''])('refuses %j', (day) => {
    expect(() => addDays(day, 1)).toThrow(RangeError);
  });

  it('comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), (days) => {
        expect(addDays(addDays('2024-09-25', days), -days)).toBe('2024-09-25');
      }),
    );
  });
});
