import type { SheetDesign } from '../../design/evaluation-design';
import { bitsOf, type AdditiveField } from './additive-field';
import { digitOf, type Chunk } from './chunk-items';
import { addPass } from './chunk-passes';
import { packFields } from './pack-fields';
import { readRows } from './read-rows';
import { apart, BLOCK, type Reading, runPasses, wholeColumn } from './reading';

/** A block of sheets by columns. */
export interface SheetColumns {
  /** The code of each chunk. */
  readonly codes: readonly Reading[];
  readonly field: (field: AdditiveField) => Reading;
  /**
   * Fills the columns from sheets one after the other, one byte an item.
   *
   * @throws RangeError for a byte that is no answer code of its item.
   */
  readonly fill: (rows: Uint8Array, from: number, sheets: number) => void;
}

/**
 * Room for a block of sheets of one design: the codes of its chunks, and sums looked up by them.
 *
 * @param often fields that are counted with several others: they get a column of their own.
 */
export function sheetColumns(
  { items }: SheetDesign,
  chunks: readonly Chunk[],
  fields: readonly AdditiveField[],
  often: readonly AdditiveField[],
): SheetColumns {
  const codes = chunks.map(({ size }) => wholeColumn(new Int32Array(BLOCK), size));
  const readings = new Map<AdditiveField, Reading>();
  for (const field of fields) {
    const same = codes[chunks.findIndex((chunk) => isCodeOf(chunk, field))];
    if (same) readings.set(field, same);
  }
  const words = packFields(fields.filter((field) => !readings.has(field))).map((word) => {
    const column = new Int32Array(BLOCK);
    const cuts = word.fields.flatMap(({ field, shift }) => {
      const reading = { column, shift, mask: 2 ** bitsOf(field) - 1, size: field.size, isWhole: false };
      const { whole, pass } = apart(reading);
      readings.set(field, often.includes(field) ? whole : reading);
      return often.includes(field) ? [pass] : [];
    });
    return { column, cuts, tables: chunks.map((chunk) => sumTable(chunk, word.fields)) };
  });
  // The sums of the first word are added where the codes are read; few designs need a second.
  const [first = { column: new Int32Array(BLOCK), tables: [] }, ...others] = words;
  const rows = readRows(
    items.length,
    chunks,
    codes.map(({ column, size }, index) => ({
      codes: column,
      adds: first.tables[index] ?? new Int32Array(size),
      sums: first.column,
    })),
  );
  const passes = [
    ...others.flatMap(({ column, tables }) =>
      tables.flatMap((table, index) => {
        const code = codes[index]?.column;
        return code && table.some((sum) => sum > 0) ? [addPass(code, table, column)] : [];
      }),
    ),
    ...words.flatMap(({ cuts }) => cuts),
  ];
  return {
    codes,
    field: (field) => readings.get(field) ?? unknownField(),
    fill: (source, from, sheets) => {
      for (const { column } of words) column.fill(0, 0, sheets);
      rows(source, from, sheets);
      runPasses(passes, sheets);
    },
  };
}

/** Whether a field says just what the code of the chunk says. */
function isCodeOf(chunk: Chunk, field: AdditiveField): boolean {
  return (
    [...field.parts.keys()].every((item) => chunk.items.includes(item)) &&
    sumTable(chunk, [{ field, shift: 0 }]).every((sum, code) => sum === code)
  );
}

/** What each code of a chunk adds to a word of fields. */
function sumTable(chunk: Chunk, fields: readonly { field: AdditiveField; shift: number }[]): Int32Array {
  return Int32Array.from({ length: chunk.size }, (_, code) => {
    let word = 0;
    for (const { field, shift } of fields) {
      chunk.items.forEach((item, place) => {
        word += (field.parts.get(item)?.[digitOf(chunk, place, code)] ?? 0) * 2 ** shift;
      });
    }
    return word;
  });
}

function unknownField(): never {
  throw new RangeError('The columns do not hold this field');
}
