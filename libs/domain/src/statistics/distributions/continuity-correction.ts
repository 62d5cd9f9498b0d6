import type { Alternative } from './exact-p';

/**
 * Half a step towards the mean, taken off a rank sum's distance from it before it is compared with a normal curve.
 *
 * @param distance observed rank sum minus its mean.
 */
export function continuityCorrection(distance: number, alternative: Alternative): number {
  if (alternative === 'greater') return 0.5;
  return alternative === 'less' ? -0.5 : Math.sign(distance) * 0.5;
}
