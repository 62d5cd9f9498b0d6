export interface QuadratureNode {
  readonly position: number;
  readonly weight: number;
}

const MOST_STEPS = 100;

/** The Legendre polynomial of degree n and its derivative at x, by the three-term recurrence. */
function legendre(n: number, x: number): { value: number; slope: number } {
  let [before, value] = [1, x];
  for (let degree = 2; degree <= n; degree += 1) {
    [before, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * before) / degree];
  }
  return { value, slope: (n * (x * value - before)) / (x * x - 1) };
}

/**
 * Positions (-1 to 1) and weights of Gauss–Legendre quadrature with `count` ≥ 2 nodes, by Newton's method.
 *
 * Source: DLMF 3.5(v). Exact for polynomials of degree 2·count - 1.
 */
export function gaussLegendreNodes(count: number): QuadratureNode[] {
  return Array.from({ length: count }, (_, index) => {
    let position = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const { value, slope } = legendre(count, position);
      position -= value / slope;
      if (Math.abs(value / slope) <= Number.EPSILON) break;
    }
    const { slope } = legendre(count, position);
    return { position, weight: 2 / ((1 - position * position) * slope * slope) };
  });
}
