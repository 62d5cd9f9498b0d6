/**
 * Hake's normalised gain of one person, (post - pre)/(max - pre), without unit: the share that was won of what could be
 * won.
 *
 * Source: Hake 1998. Full points before: `null`, there was nothing to win.
 */
export function individualGain(pre: number, post: number, max: number): number | null {
  const room = max - pre;
  return room > 0 ? (post - pre) / room : null;
}
