import { devianceTerm } from './deviance-term';
import { stirlingError } from './stirling-error';

/** ln( xᵃ e⁻ˣ / Γ(a) ) for a, x > 0, by the saddle point: no digits are lost for large a. Source: Loader 2000. */
export function logGammaKernel(a: number, x: number): number {
  return 0.5 * Math.log(a / (2 * Math.PI)) - stirlingError(a) - devianceTerm(a, x);
}
