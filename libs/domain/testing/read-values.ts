import { isRecord } from './is-record';

function isScore(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

/** A list of numbers, `null` where one is missing. */
export function readScores(value: unknown, name: string): (number | null)[] {
  if (!Array.isArray(value) || !value.every(isScore)) {
    throw new TypeError(`"${name}" must be a list of numbers and nulls`);
  }
  return value;
}

/** A list of lists of numbers, `null` where one is missing. */
export function readRows(value: unknown, name: string): (number | null)[][] {
  if (!Array.isArray(value)) throw new TypeError(`"${name}" must be a list of lists`);
  return value.map((row: unknown, index) => readScores(row, `${name}[${index}]`));
}

/** A list of numbers without gaps. */
export function readNumbers(value: unknown, name: string): number[] {
  return readScores(value, name).map((number) => {
    if (number === null) throw new TypeError(`"${name}" must not have gaps`);
    return number;
  });
}

export function readNumber(value: unknown, name: string): number {
  if (typeof value !== 'number') throw new TypeError(`"${name}" must be a number`);
  return value;
}

/** A list of chosen options, by number or by name; `null` where one was left blank. */
export function readChoices(value: unknown, name: string): (string | number | null)[] {
  if (!Array.isArray(value) || !value.every((choice) => typeof choice === 'string' || isScore(choice))) {
    throw new TypeError(`"${name}" must be a list of options and nulls`);
  }
  return value;
}

/** One list of chosen options a person. */
export function readChoiceRows(value: unknown, name: string): (string | number | null)[][] {
  if (!Array.isArray(value)) throw new TypeError(`"${name}" must be a list of lists`);
  return value.map((row: unknown, index) => readChoices(row, `${name}[${index}]`));
}

/** Pairs of a code and a score. */
export function readCodedScores(value: unknown, name: string): { code: string; score: number | null }[] {
  if (!Array.isArray(value)) throw new TypeError(`"${name}" must be a list`);
  return value.map((entry: unknown) => {
    const [code, score = null]: unknown[] = Array.isArray(entry) ? entry : [];
    if ((typeof code !== 'string' && typeof code !== 'number') || !isScore(score)) {
      throw new TypeError(`"${name}" must hold pairs of a code and a score`);
    }
    return { code: String(code), score };
  });
}

/** An object whose values are lists of positions. */
export function readPositions(value: unknown, name: string): Record<string, number[]> {
  if (!isRecord(value)) throw new TypeError(`"${name}" must be an object of lists`);
  return Object.fromEntries(Object.entries(value).map(([key, list]) => [key, readNumbers(list, key)]));
}
