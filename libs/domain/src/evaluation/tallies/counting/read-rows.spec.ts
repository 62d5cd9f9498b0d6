import fc from 'fast-check';
import { chunkItems, digitOf } from './chunk-items';
import { readRows } from './read-rows';
import { BLOCK } from './reading';

/** Some bytes of a sheet belong to chunks, with so many digits each; between them lies whatever there is. */
const arbitrarySheets = fc
  .array(fc.option(fc.integer({ min: 2, max: 128 }), { freq: 2 }), { minLength: 1, maxLength: 14 })
  .chain((radices) => {
    const byte = (radix: number | null) => fc.nat(radix === null ? 255 : radix - 1);
    return fc.record({
      radices: fc.constant(radices.map((radix) => radix ?? 0)),
      items: fc.constant(radices.flatMap((radix, position) => (radix === null ? [] : [position]))),
      rows: fc.array(fc.tuple(...radices.map(byte)), { minLength: 1, maxLength: 5 }),
      capacity: fc.constantFrom(1, 16, 128, 256),
    });
  });

describe('readRows', () => {
  it('writes the code of each chunk, whatever lies between its items, and adds what it stands for', () => {
    fc.assert(
      fc.property(arbitrarySheets, ({ radices, items, rows, capacity }) => {
        const chunks = chunkItems(items, (item) => Math.min(radices[item] ?? 1, 4), capacity);
        const small = rows.map((row) =>
          row.map((code, at) => (items.includes(at) ? code % Math.min(radices[at] ?? 1, 4) : code)),
        );
        const sums = new Int32Array(BLOCK).fill(7);
        const columns = chunks.map(({ size }) => ({
          codes: new Int32Array(BLOCK).fill(99),
          adds: Int32Array.from({ length: size }, (_, code) => 3 * code),
          sums,
        }));
        readRows(radices.length, chunks, columns)(
          Uint8Array.from([0, small].flat(2)).subarray(1),
          0,
          rows.length,
        );
        small.forEach((row, sheet) => {
          const codes = columns.map((column) => column.codes[sheet] ?? NaN);
          chunks.forEach((chunk, index) => {
            const digits = chunk.items.map((_, place) => digitOf(chunk, place, codes[index] ?? NaN));
            expect(digits).toEqual(chunk.items.map((item) => row[item]));
          });
          expect(sums[sheet]).toBe(7 + 3 * codes.reduce((sum, code) => sum + code, 0));
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps items of any size apart up to the last of 127 answers', () => {
    fc.assert(
      fc.property(arbitrarySheets, ({ radices, items, rows, capacity }) => {
        const chunks = chunkItems(items, (item) => radices[item] ?? 1, capacity);
        const columns = chunks.map(({ size }) => ({
          codes: new Int32Array(BLOCK),
          adds: new Int32Array(size),
          sums: new Int32Array(BLOCK),
        }));
        readRows(radices.length, chunks, columns)(Uint8Array.from(rows.flat()), 0, rows.length);
        chunks.forEach((chunk, index) => {
          const codes = columns[index]?.codes ?? [];
          rows.forEach((row, sheet) => {
            const digits = chunk.items.map((_, place) => digitOf(chunk, place, codes[sheet] ?? NaN));
            expect(digits).toEqual(chunk.items.map((item) => row[item]));
          });
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses an item with more answers than a byte can check', () => {
    const chunks = chunkItems([0], () => 129, 256);
    const column = { codes: new Int32Array(BLOCK), adds: new Int32Array(129), sums: new Int32Array(BLOCK) };
    expect(() => readRows(1, chunks, [column])).toThrow('at most 127 answers');
  });
});
