import { devianceTerm } from './deviance-term';
import { stirlingError } from './stirling-error';

/** ln( xᵃ yᵇ / B(a, b) ) for a, b, x, y > 0 and x + y = 1, by the saddle point. Source: Loader 2000. */
export function logBetaKernel(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const saddle = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const deviance = devianceTerm(a, n * x) + devianceTerm(b, n * y);
  return 0.5 * (Math.log(a / n) + Math.log(b / (2 * Math.PI))) + saddle - deviance;
}
