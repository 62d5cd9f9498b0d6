import fc from 'fast-check';
import { makeSheetCode } from './make-sheet-code';
import { parseSheetCode } from './parse-sheet-code';
import { isSheetNumber, LAST_SHEET_NUMBER, sheetNumbers } from './sheet-numbers';

const IDS = {
  deploymentId: '0190e000-0000-7000-8000-0000000000d1',
  versionId: '0190e000-0000-7000-8000-0000000000a1',
};

describe('sheetNumbers', () => {
  it.each([
    [1, 3, [1, 2, 3]],
    [7, 0, []],
    [LAST_SHEET_NUMBER, 1, [LAST_SHEET_NUMBER]],
    [LAST_SHEET_NUMBER, 2, null],
    [LAST_SHEET_NUMBER + 1, 1, null],
    [0, 1, null],
    [1.5, 1, null],
    [1, -1, null],
    [1, 0.5, null],
    [1, LAST_SHEET_NUMBER + 1, null],
  ])('from %d, %d sheets: %j', (first, count, numbers) => {
    expect(sheetNumbers(first, count)).toEqual(numbers);
  });

  it('gives only numbers that a printed code brings back, each once', () => {
    const first = fc.integer({ min: -5, max: LAST_SHEET_NUMBER + 5 });
    fc.assert(
      fc.property(first, fc.nat(30), (from, count) => {
        const numbers = sheetNumbers(from, count);
        fc.pre(numbers !== null);
        expect(new Set(numbers).size).toBe(count);
        for (const number of numbers ?? []) {
          expect(isSheetNumber(number)).toBe(true);
          const sheet = { ...IDS, personalCode: null, number };
          expect(parseSheetCode(makeSheetCode(sheet))).toEqual({ ok: true, sheet });
        }
      }),
    );
  });
});
