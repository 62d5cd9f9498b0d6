import { isDay } from './is-day';

describe('isDay', () => {
  it.each([
    ['2024-09-25', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-13-01', false],
    ['2024-9-5', false],
    ['2024-09-25T00:00', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
