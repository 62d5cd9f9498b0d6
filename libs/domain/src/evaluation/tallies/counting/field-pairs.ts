import type { CountTable } from '../tally';
import type { AdditiveField } from './additive-field';
import { type Cells, eachCell } from './cells';
import { countTogether, type Counted } from './count-readings';
import { rowsOfCells } from './item-tables';
import type { Pass, Reading } from './reading';
import type { SheetColumns } from './sheet-columns';

export interface FieldPairs {
  readonly passes: readonly Pass[];
  /** Rows of the field before, after and people, each side taken apart into digits below the sizes. */
  readonly rows: (field: AdditiveField, sizes?: readonly number[]) => CountTable;
}

/** Numbers that stand beside each other in a word are counted as one: at most so many values. */
const MOST_JOINED = 64;

/** A field on both sheets, or several as one number. */
interface Side {
  readonly before: Reading;
  readonly after: Reading;
}

interface Joined extends Side {
  readonly fields: readonly AdditiveField[];
}

/** Counts fields before with the same fields after; those that are small and stand side by side at one increment. */
export function countFieldPairs(
  fields: readonly AdditiveField[],
  [before, after]: readonly [SheetColumns, SheetColumns],
  dense: number,
): FieldPairs {
  const sideOf = (field: AdditiveField): Side => ({ before: before.field(field), after: after.field(field) });
  const joined = joinFields(new Set(fields), sideOf, Math.min(MOST_JOINED, Math.sqrt(dense)));
  const together = joined.map((side) => ({
    ...side,
    ...countTogether([side.before], side.after, dense),
  }));
  return {
    passes: together.flatMap(({ passes }) => passes),
    rows: (field, sizes = [field.size]) => {
      const counted = together.find(({ fields: several }) => several.includes(field))?.counted ?? [];
      return counted.flatMap((one) =>
        rowsOfCells(cellsOfPart(one, sideOf(field).before), [...sizes, ...sizes]),
      );
    },
  };
}

function joinFields(
  fields: Iterable<AdditiveField>,
  sideOf: (field: AdditiveField) => Side,
  most: number,
): Joined[] {
  const joined: Joined[] = [];
  for (const field of fields) {
    const side = sideOf(field);
    const last = joined.at(-1);
    const [wider, widerAfter] = last
      ? [joinTwo(last.before, side.before), joinTwo(last.after, side.after)]
      : [null, null];
    if (last && wider && widerAfter && wider.size <= most) {
      joined.splice(-1, 1, { before: wider, after: widerAfter, fields: [...last.fields, field] });
    } else {
      joined.push({ ...side, fields: [field] });
    }
  }
  return joined;
}

/** Two numbers of a column as one, if the second begins where the first ends. */
function joinTwo(low: Reading, high: Reading): Reading | null {
  const values = (low.mask + 1) * (high.mask + 1);
  const isBeside = low.column === high.column && 2 ** low.shift * (low.mask + 1) === 2 ** high.shift;
  return isBeside ? { ...low, mask: values - 1, size: values } : null;
}

/** How often each pair of numbers of a part was seen, out of the pairs of the joined numbers. */
function cellsOfPart({ first, second, cells }: Counted, { shift, mask, size }: Reading): Cells {
  if (first.mask === mask) return cells;
  const table = new Int32Array(size * size);
  const below = shift - first.shift;
  eachCell(cells, (key, count) => {
    const other = key % second.size;
    const one = (key - other) / second.size;
    const cell = ((one >>> below) & mask) * size + ((other >>> below) & mask);
    table[cell] = (table[cell] ?? 0) + count;
  });
  return { size: size * size, table };
}
