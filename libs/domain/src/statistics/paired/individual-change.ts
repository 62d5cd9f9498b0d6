/**
 * Marx & Cummings' normalised change c of one person, without unit: a rise over what could be won, a fall over what
 * could be lost, 0 for no change.
 *
 * Source: Marx & Cummings 2007. At the floor or the ceiling both times: `null` (says nothing); so is a rise beyond
 * the ceiling.
 */
export function individualChange(pre: number, post: number, max: number): number | null {
  if (post > pre) return pre < max ? (post - pre) / (max - pre) : null;
  if (post < pre) return pre === 0 ? null : (post - pre) / pre;
  return pre === max || pre === 0 ? null : 0;
}
