/** Where two codes part: what is the same before and after it, and what each has in between. */
export type Slip = {
  readonly start: string;
  readonly earlier: string;
  readonly later: string;
  readonly end: string;
  /** One character for another, two neighbours the other way round, or one that only one of them has. */
  readonly kind: 'changed' | 'swapped' | 'left-out' | 'added';
};

/**
 * The one slip that lies between two codes (`isOneSlip`), so that people can look at it.
 *
 * Definition: the longest beginning they share, then the longest end; the rest is the slip. `start + earlier + end`
 * is the earlier code, with `later` the later one.
 * Edge cases: of equal codes nothing differs (`changed` with two empty texts).
 */
export function slipBetween(left: string, right: string): Slip {
  const shortest = Math.min(left.length, right.length);
  let begin = 0;
  while (begin < shortest && left[begin] === right[begin]) begin += 1;
  let end = 0;
  while (end < shortest - begin && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const earlier = left.slice(begin, left.length - end);
  const later = right.slice(begin, right.length - end);
  return {
    start: left.slice(0, begin),
    earlier,
    later,
    end: left.slice(left.length - end),
    kind: kindOf(earlier, later),
  };
}

function kindOf(earlier: string, later: string): Slip['kind'] {
  if (earlier.length > later.length) return 'left-out';
  if (earlier.length < later.length) return 'added';
  return earlier.length > 1 ? 'swapped' : 'changed';
}
