import * as fc from 'fast-check';
import { guardCell, unguardCell } from './guard-cell';

/** Written beside the rule of F3, not taken from it. */
const FORMULA = /^[\uFEFF\u0000-\u001F\u007F\s]*[=+\-@|%]/u;

const nasty = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '|',
      '%',
      "'",
      '"',
      ' ',
      '\t',
      '\r',
      '\n',
      '\uFEFF',
      '\u0000',
      'a',
      '1',
    ),
    {
      maxLength: 8,
    },
  )
  .map((signs) => signs.join(''));

describe('guardCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+62812', "'+62812"],
    [' \t@SUM(A1)', "' \t@SUM(A1)"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ["'=1", "''=1"],
    ['Siti Aminah', 'Siti Aminah'],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j becomes %j', (text, cell) => {
    expect(guardCell(text)).toBe(cell);
    expect(unguardCell(cell)).toBe(text);
  });

  it('lets no formula through and gives every text back', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        const cell = guardCell(text);
        expect(FORMULA.test(cell)).toBe(false);
        expect(unguardCell(cell)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
