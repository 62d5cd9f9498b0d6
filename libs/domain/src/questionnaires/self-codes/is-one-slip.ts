/**
 * Whether two self-made codes differ by one slip of the pen: one character changed, left out, added, or two
 * neighbours swapped, within one part of the code.
 *
 * Equal codes, and codes of recipes of different lengths, are no slip. Source: the restricted edit distance
 * (optimal string alignment) of Damerau (1964) equal to 1.
 */
export function isOneSlip(left: string, right: string): boolean {
  const [ours, theirs] = [left.split('-'), right.split('-')];
  if (ours.length !== theirs.length) return false;
  const different = ours.flatMap((part, at) => (part === theirs[at] ? [] : [[part, theirs[at] ?? '']]));
  const [only] = different;
  return different.length === 1 && only !== undefined && isOneEdit(only[0] ?? '', only[1] ?? '');
}

function isOneEdit(left: string, right: string): boolean {
  let begin = 0;
  while (begin < left.length && left[begin] === right[begin]) begin += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - begin && left.at(-1 - end) === right.at(-1 - end))
    end += 1;
  const [ours, theirs] = [left.slice(begin, left.length - end), right.slice(begin, right.length - end)];
  const swapped = ours.length === 2 && theirs.length === 2 && ours[0] === theirs[1] && ours[1] === theirs[0];
  return swapped || Math.max(ours.length, theirs.length) === 1;
}
