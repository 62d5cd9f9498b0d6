const SERIES_WITHIN = 0.25;

/**
 * u - ln(1 + u) for u > -1, without the cancellation near 0.
 *
 * With v = u/(2 + u) it is u·v - 2(v³/3 + v⁵/5 + …), from ln(1 + u) = 2 artanh v. Source: DLMF 4.6.4.
 */
export function excessOverLog1p(u: number): number {
  // said so that what is not a number never enters the series, which it would not leave
  if (!(Math.abs(u) <= SERIES_WITHIN)) return u - Math.log1p(u);
  const v = u / (2 + u);
  const square = v * v;
  let power = 2 * v;
  let total = u * v;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = total - power / odd;
    if (next === total) return total;
    total = next;
  }
}
