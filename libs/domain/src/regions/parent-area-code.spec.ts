import { parentAreaCode } from './parent-area-code';

describe('parentAreaCode', () => {
  it.each([
    ['21.71.01.1004', '21.71.01'],
    ['21.71.01', '21.71'],
    ['21.71', '21'],
    ['21', null],
    ['x.y', null],
  ])('%s → %s', (code, expected) => {
    expect(parentAreaCode(code)).toBe(expected);
  });
});
