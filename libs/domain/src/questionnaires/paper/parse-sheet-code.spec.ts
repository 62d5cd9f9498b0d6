import fc from 'fast-check';
import { makePersonalCode } from '../../participants';
import { makeSheetCode } from './make-sheet-code';
import { parseSheetCode } from './parse-sheet-code';
import type { SheetCode } from './sheet-code';
import { LAST_SHEET_NUMBER } from './sheet-numbers';

const holder = fc.oneof(
  fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((random) => ({ personalCode: makePersonalCode(random), number: null })),
  fc.integer({ min: 1, max: LAST_SHEET_NUMBER }).map((number) => ({ personalCode: null, number })),
);
const sheets = fc
  .tuple(fc.uuid(), fc.uuid(), holder)
  .map(([deploymentId, versionId, whose]): SheetCode => ({ deploymentId, versionId, ...whose }));
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

describe('the code of a sheet', () => {
  it('is read back as it was made, in any case and with spaces in it', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const code = makeSheetCode(sheet);
        const typed = code.toLowerCase().replace(/(.{5})/g, '$1 ');
        expect([parseSheetCode(code), parseSheetCode(typed)]).toEqual([
          { ok: true, sheet },
          { ok: true, sheet },
        ]);
      }),
    );
  });

  it('always fits the smallest QR that can hold it: 61 alphanumeric characters', () => {
    fc.assert(fc.property(sheets, (sheet) => /^[0-9A-Z]{61}$/.test(makeSheetCode(sheet))));
  });

  it('is refused with any one character wrong', () => {
    fc.assert(
      fc.property(sheets, fc.nat(60), fc.nat(35), (sheet, at, other) => {
        const code = makeSheetCode(sheet);
        fc.pre(code[at] !== ALPHABET[other]);
        expect(parseSheetCode(code.slice(0, at) + ALPHABET[other] + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  const LARGEST = {
    deploymentId: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    versionId: '00000000-0000-0000-0000-000000000000',
  };

  it('holds the largest and the smallest id, and is the same as ever: sheets lie in drawers for years', () => {
    const code = makeSheetCode({ ...LARGEST, personalCode: null, number: 7 });
    expect(code).toBe('IKR1F5LXX1ZZ5PNORYNQGLHZMSP330000000000000000000000000000007N');
    expect(parseSheetCode(code)).toEqual({ ok: true, sheet: { ...LARGEST, personalCode: null, number: 7 } });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['https://example.org/e/ABC234', 'not-ours'],
    ['IKR2F5LXX', 'not-ours'],
    ['IKR1F5LXX', 'length'],
    [`IKR1${'Z'.repeat(57)}`, 'typo'],
    [`IKR1${'-'.repeat(57)}`, 'typo'],
  ])('%j: %s', (input, reason) => {
    expect(parseSheetCode(input)).toEqual({ ok: false, reason });
  });

  it.each([0, -1, 1.5, LAST_SHEET_NUMBER + 1, Number.NaN])('has no number %d', (number) => {
    expect(() => makeSheetCode({ ...LARGEST, personalCode: null, number })).toThrow(RangeError);
  });

  it('takes only ids', () => {
    const sheet = { ...LARGEST, deploymentId: 'x', personalCode: null, number: 1 };
    expect(() => makeSheetCode(sheet)).toThrow(RangeError);
  });
});
