import { excessOverLog1p } from './excess-over-log1p';
import { gaussLegendreNodes } from './gauss-legendre-nodes';
import { logGammaKernel } from './log-gamma-kernel';
import { normalUpperTail } from './normal-upper-tail';

const { abs, ceil, exp, max, min, sqrt } = Math;
const ROOT_TWO_PI = sqrt(2 * Math.PI);
/** -ln of what may be left out beside a tail: 2·10⁻¹⁹ of it. */
const NEGLIGIBLE = 43;
const NODES = gaussLegendreNodes(72);
/** As far as one set of nodes reaches: limits never need more, tails below 10⁻²⁰ do. */
const LOSS_OF_A_PANEL = 90;
const MOST_STEPS = 4;

export interface NoncentralT {
  /** P(T ≤ t), with all its digits where it is small. */
  readonly lower: number;
  /** How fast `lower` falls as the noncentrality grows. */
  readonly fall: number;
}

/** -ln of the density of s = √(χ²/df) at s = 1 + u, relative to its peak in u, per degree of freedom. */
const depth = (u: number): number => (u * u) / 2 + excessOverLog1p(u);

/**
 * The u on the given side of 0 beyond which the density of s is less than e^-loss of its peak, or slightly beyond.
 *
 * `depth` is convex, so Newton comes from outside and can stop whenever it likes.
 */
function edge(loss: number, df: number, side: 1 | -1): number {
  let u = side * sqrt(loss / df);
  if (u <= -1) return -1;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    u -= ((depth(u) - loss / df) * (1 + u)) / (u * (2 + u));
  }
  return u;
}

/**
 * The lower tail P(T ≤ t) of the noncentral t distribution, as a function of how far its noncentrality lies beyond t.
 *
 * E[Φ(t·s - ncp)] over s = √(χ²/df), by Gauss–Legendre quadrature where the integrand lives; counted from s = 1 and
 * ncp = t, nothing cancels, so it also holds for the huge t of large classes, where R's `pt(, ncp)` does not. The
 * upper tail of t is the lower tail of -t at -ncp. Source: Johnson, Kotz & Balakrishnan 1995, ch. 31.
 *
 * @param df whole, at least 1.
 */
export function noncentralT(t: number, df: number): (beyond: number) => NoncentralT {
  const peak = (2 * exp(logGammaKernel(df / 2, df / 2))) / ROOT_TWO_PI;
  const variance = 1 + (t * t) / (2 * df);
  return (beyond) => {
    const loss = NEGLIGIBLE + max(0, beyond) ** 2 / variance / 2;
    const panels = ceil(sqrt(loss / LOSS_OF_A_PANEL));
    const [left, right] = [edge(loss, df, -1), edge(loss, df, 1)];
    let [lower, fall] = [0, 0];
    const integrate = (from: number, to: number): void => {
      const half = (to - from) / 2 / panels;
      for (let panel = 0; half > 0 && panel < panels; panel += 1) {
        for (const { position, weight } of NODES) {
          const u = from + half * (2 * panel + 1 + position);
          const z = beyond - t * u;
          const mass = (weight * half * exp(-df * depth(u))) / (1 + u);
          lower += mass * normalUpperTail(z);
          fall += mass * exp((-z * z) / 2);
        }
      }
    };
    // Φ climbs from 0 to 1 around the u where t·s = ncp; where it is 0 there is nothing to add up,
    // and below |t| = 1 it climbs so slowly that it needs no piece of its own.
    const [centre, reach] = abs(t) < 1 ? [0, Infinity] : [beyond / t, sqrt(2 * loss) / abs(t)];
    const within = (u: number): number => min(right, max(left, u));
    const [from, to] = [within(centre - reach), within(centre + reach)];
    integrate(from, to);
    if (t > 0) integrate(to, right);
    else integrate(left, from);
    return { lower: peak * ROOT_TWO_PI * lower, fall: peak * fall };
  };
}
