/** Which side counts as evidence: both, a rise (post above pre, b above a), or a fall. */
export const alternatives = ['two.sided', 'greater', 'less'] as const;
export type Alternative = (typeof alternatives)[number];

const ROUNDING = 1e-9;

/**
 * Exact p of a rank sum from its distribution (`probabilities[k]` = chance of k/2): both sides count every sum at
 * least as far from the mean as the observed one, P(|V - μ| ≥ |v - μ|).
 *
 * Source: Hothorn, Hornik, van de Wiel & Zeileis 2008 (coin).
 *
 * @param centre the mean μ of the rank sum, exact: added up from many probabilities it would miss the mirrored sum.
 */
export function exactP(
  probabilities: Float64Array,
  observed: number,
  centre: number,
  alternative: Alternative,
): number {
  let p = 0;
  probabilities.forEach((chance, twice) => {
    const value = twice / 2;
    const counts =
      alternative === 'greater'
        ? value >= observed - ROUNDING
        : alternative === 'less'
          ? value <= observed + ROUNDING
          : Math.abs(value - centre) >= Math.abs(observed - centre) - ROUNDING;
    if (counts) p += chance;
  });
  return Math.min(1, p);
}
