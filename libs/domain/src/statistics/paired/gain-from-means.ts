/** The same rise in its four customary forms: why "% improvement" must name its formula. */
export interface GainFromMeans {
  /** post - pre, in points. */
  readonly points: number;
  /** (post - pre)/max: "absolute gain". */
  readonly ofMax: number | null;
  /** (post - pre)/pre: "relative gain". */
  readonly ofBefore: number | null;
  /** (post - pre)/(max - pre): Hake's class gain ⟨g⟩, "N-gain". */
  readonly ofRoom: number | null;
}

/**
 * How far a class rose, from its two means and the most points, as printed in a paper: in points and as shares (1 = 100 %).
 *
 * Source: Hake 1998 (of the room). A share of nothing is `null`: of `max` ≤ 0, of a mean before ≤ 0, of no room
 * (mean before ≥ max).
 */
export function gainFromMeans({
  pre,
  post,
  max,
}: {
  readonly pre: number;
  readonly post: number;
  readonly max: number;
}): GainFromMeans {
  const points = post - pre;
  const shareOf = (whole: number): number | null => (max > 0 && whole > 0 ? points / whole : null);
  return { points, ofMax: shareOf(max), ofBefore: shareOf(pre), ofRoom: shareOf(max - pre) };
}
