export interface AdjustedP {
  readonly holm: readonly (number | null)[];
  readonly bonferroni: readonly (number | null)[];
  readonly bh: readonly (number | null)[];
}

/** Multiplies each p by its factor and lets no p pass below one that was smaller (or above one that was larger). */
function stepwise(
  ordered: readonly { readonly p: number; readonly index: number }[],
  factor: (position: number) => number,
  monotone: (a: number, b: number) => number,
  length: number,
): (number | null)[] {
  const adjusted = new Array<number | null>(length).fill(null);
  let reached: number | null = null;
  ordered.forEach(({ p, index }, position) => {
    const own = Math.min(1, p * factor(position));
    reached = reached === null ? own : monotone(reached, own);
    adjusted[index] = reached;
  });
  return adjusted;
}

/**
 * p values adjusted for the number of tests: Holm's step-down (the one to print), Bonferroni, Benjamini–Hochberg.
 *
 * Source: Holm 1979; Benjamini & Hochberg 1995. A test that could not be made (`null`) stays `null` and does not count.
 */
export function adjustP(values: readonly (number | null)[]): AdjustedP {
  const present = values.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  const rising = present.toSorted((a, b) => a.p - b.p);
  const m = rising.length;
  return {
    holm: stepwise(rising, (position) => m - position, Math.max, values.length),
    bonferroni: values.map((p) => (p === null ? null : Math.min(1, p * m))),
    bh: stepwise(rising.toReversed(), (position) => m / (m - position), Math.min, values.length),
  };
}
