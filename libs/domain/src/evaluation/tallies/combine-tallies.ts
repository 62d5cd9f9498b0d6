import type { CountTable, LikertTally, PairTally, Tally, WaveTally } from './tally';

/** How two tables, and with them all numbers of two tallies, become one. */
export type Combine = (one: CountTable, other: CountTable) => CountTable;

/** Tallies row by row. What only one of them has is combined with nothing; groups without people are left out. */
export function combineTallies(one: Tally, other: Tally, combine: Combine): Tally {
  const numbers = (left: number, right: number): number => combineNumbers(combine, left, right);
  return {
    waves: combineRecords(one.waves, other.waves, NO_WAVE, (a, b) => combineWaves(a, b, combine)),
    pairs: combinePairs(one.pairs, other.pairs, combine),
    superseded: numbers(one.superseded, other.superseded),
    notInSample: numbers(one.notInSample, other.notInSample),
    exclusions: without(
      sorted(
        combineRecords(one.exclusions, other.exclusions, [0, 0], ([pre, post], [morePre, morePost]) => [
          numbers(pre, morePre),
          numbers(post, morePost),
        ]),
      ),
      ([pre, post]) => pre + post === 0,
    ),
  };
}

const NO_SCALE: LikertTally = { cells: [], items: {}, products: [] };
const NO_WAVE: WaveTally = {
  sheets: 0,
  totals: [],
  items: {},
  products: [],
  likert: {},
  scales: {},
  groups: {},
};

function combineWaves(one: WaveTally, other: WaveTally, combine: Combine): WaveTally {
  return {
    sheets: combineNumbers(combine, one.sheets, other.sheets),
    totals: combine(one.totals, other.totals),
    items: combineRecords(one.items, other.items, [], combine),
    products: combine(one.products, other.products),
    likert: combineRecords(one.likert, other.likert, [], combine),
    scales: combineRecords(one.scales, other.scales, NO_SCALE, (a, b) => ({
      cells: combine(a.cells, b.cells),
      items: combineRecords(a.items, b.items, [], combine),
      products: combine(a.products, b.products),
    })),
    groups: combineRecords<Readonly<Record<string, number>>>(one.groups, other.groups, {}, (a, b) =>
      without(
        sorted(combineRecords(a, b, 0, (x, y) => combineNumbers(combine, x, y))),
        (sheets) => sheets === 0,
      ),
    ),
  };
}

function combinePairs(one: PairTally, other: PairTally, combine: Combine): PairTally {
  const tables = (a: Readonly<Record<string, CountTable>>, b: Readonly<Record<string, CountTable>>) =>
    combineRecords(a, b, [], combine);
  return {
    pairs: combineNumbers(combine, one.pairs, other.pairs),
    nearPairs: combineNumbers(combine, one.nearPairs, other.nearPairs),
    totals: combine(one.totals, other.totals),
    topics: tables(one.topics, other.topics),
    objectives: tables(one.objectives, other.objectives),
    items: tables(one.items, other.items),
    scales: tables(one.scales, other.scales),
    groups: combineRecords<Readonly<Record<string, CountTable>>>(one.groups, other.groups, {}, (a, b) =>
      without(sorted(tables(a, b)), (table) => table.length === 0),
    ),
  };
}

/** A number is a table of one row. */
function combineNumbers(combine: Combine, one: number, other: number): number {
  const table = (count: number): CountTable => (count === 0 ? [] : [[count]]);
  return combine(table(one), table(other))[0]?.[0] ?? 0;
}

function combineRecords<Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  nothing: Value,
  combine: (one: Value, other: Value) => Value,
): Record<string, Value> {
  const valueOf = (record: Readonly<Record<string, Value>>, key: string): Value =>
    Object.hasOwn(record, key) ? (record[key] ?? nothing) : nothing;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, combine(valueOf(one, key), valueOf(other, key))]));
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  isNothing: (value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isNothing(value)));
}
