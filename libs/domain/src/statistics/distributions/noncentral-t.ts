import { chiSquareQuantile } from './chi-square-quantile';
import { gaussLegendreNodes } from './gauss-legendre-nodes';
import { logGammaKernel } from './log-gamma-kernel';
import { normalUpperTail } from './normal-upper-tail';

const { exp, log1p } = Math;
const NEGLIGIBLE = 1e-18;
const STEP_REACH = 8;
const PANELS = 16;
const NODES = gaussLegendreNodes(16);

function integrate(f: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / PANELS / 2;
  if (half <= 0) return 0;
  let total = 0;
  for (let panel = 0; panel < PANELS; panel += 1) {
    const middle = from + (2 * panel + 1) * half;
    for (const node of NODES) total += node.weight * half * f(middle + node.position * half);
  }
  return total;
}

/**
 * The distribution function P(T ≤ t | ncp) of the noncentral t distribution, as a function of `ncp`.
 *
 * E[Φ(t·s - ncp)] over s = √(χ²/df), by Gauss–Legendre panels that are narrow where Φ rises; so it also holds for
 * the huge t of large classes, where R's `pt(, ncp)` does not. Source: Johnson, Kotz & Balakrishnan 1995, ch. 31.
 */
export function noncentralT(t: number, df: number): (ncp: number) => number {
  const low = Math.sqrt(chiSquareQuantile(NEGLIGIBLE, df, 1) / df);
  const high = Math.sqrt(chiSquareQuantile(1, df, NEGLIGIBLE) / df);
  const logPeak = logGammaKernel(df / 2, df / 2);
  const density = (s: number): number => {
    const u = s - 1;
    return (2 / s) * exp(logPeak - (df / 2) * (u * (u + 2) - 2 * log1p(u)));
  };
  return (ncp) => {
    const integrand = (s: number): number => normalUpperTail(ncp - t * s) * density(s);
    const centre = t === 0 ? low : ncp / t;
    const reach = t === 0 ? 0 : STEP_REACH / Math.abs(t);
    const from = Math.min(high, Math.max(low, centre - reach));
    const to = Math.min(high, Math.max(low, centre + reach));
    const parts = [
      integrate(integrand, low, from),
      integrate(integrand, from, to),
      integrate(integrand, to, high),
    ];
    return Math.min(
      1,
      parts.reduce((total, part) => total + part, 0),
    );
  };
}
