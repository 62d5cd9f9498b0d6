import fc from 'fast-check';
import { isWithinArea } from './is-within-area';
import { parentAreaCode } from './parent-area-code';

describe('isWithinArea', () => {
  it.each([
    ['21.71.01.1004', '21.71.01', true],
    ['21.71.01.1004', '21.71', true],
    ['21.71.01.1004', '21', true],
    ['21.71.01', '21.71.01', true],
    ['21.71.02.1004', '21.71.01', false],
    ['21.71', '21.71.01', false],
    ['21.71.01', '', false],
    ['21.71.01', '2', false],
    ['', '', false],
  ])('%s in %s: %s', (code, ancestor, expected) => {
    expect(isWithinArea(code, ancestor)).toBe(expected);
  });

  it('holds for every area and its parent, and not the other way round', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d\.\d\d(\.\d\d(\.[123]\d\d\d)?)?$/), (code) => {
        const parent = parentAreaCode(code) ?? '';
        expect(isWithinArea(code, parent)).toBe(true);
        expect(isWithinArea(parent, code)).toBe(false);
      }),
    );
  });
});
