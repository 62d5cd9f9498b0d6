import { stirlingError } from './stirling-error';

/** ln( Γ(a + ½) / Γ(a) ) for a > 0, without the cancellation of two large logarithms. Source: Loader 2000. */
export function logGammaRatioHalf(a: number): number {
  return 0.5 * Math.log(a) + a * Math.log1p(0.5 / a) - 0.5 + stirlingError(a + 0.5) - stirlingError(a);
}
