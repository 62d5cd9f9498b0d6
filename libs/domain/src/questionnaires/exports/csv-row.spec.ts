import fc from 'fast-check';
import { unguardCell } from '../../text';
import { CSV_SEPARATORS, csvRow } from './csv-row';

/** A line as RFC 4180 reads it. */
function read(line: string, separator: string): string[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n"]*))(?:${separator}|\\r\\n)`, 'gy');
  return Array.from(line.matchAll(cell), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

describe('csvRow', () => {
  it.each([
    [['a', 1, null], 'a;1;\r\n'],
    [['a;b', 'say "x"', 'two\nlines'], '"a;b";"say ""x""";"two\nlines"\r\n'],
    [['=1+1', '+62811', '-', '@x'], "'=1+1;'+62811;'-;'@x\r\n"],
    [[-5, 2.5], '-5;2,5\r\n'],
  ])('%j', (cells, expected) => {
    expect(csvRow(cells, ';')).toBe(expected);
  });

  it('writes numbers with a point beside commas', () => {
    expect(csvRow([2.5], ',')).toBe('2.5\r\n');
  });

  it('gives every text back to whoever reads the file, and no cell to evaluate', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }),
        fc.constantFrom(...CSV_SEPARATORS),
        (cells, delimiter) => {
          const row = read(csvRow(cells, delimiter), delimiter);
          expect(row.map(unguardCell)).toEqual(cells);
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@|%]/);
        },
      ),
    );
  });
});
