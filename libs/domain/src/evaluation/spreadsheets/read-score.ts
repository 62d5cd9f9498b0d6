export interface ReadScore {
  readonly value: number;
  /** "8 / 10" says of how many. */
  readonly outOf: number | null;
}

const NUMBER = String.raw`[+-]?\d+(?:[.,]\d+)?`;
const SCORE = new RegExp(String.raw`^(${NUMBER})\s*(?:/\s*(${NUMBER})|%)?$`);

/**
 * The points that a cell names: `80`, `66,67`, `8 / 10`, `8.00 / 10`, `85%` (which are 85); null when it names none.
 *
 * Points are kept to two places, as they are printed.
 */
export function readScore(text: string): ReadScore | null {
  const [, value, outOf] = SCORE.exec(text.trim()) ?? [];
  if (value === undefined) return null;
  const read = (number: string): number => Math.round(Number(number.replace(',', '.')) * 100) / 100 + 0;
  return { value: read(value), outOf: outOf === undefined ? null : read(outOf) };
}
