import type { Band } from '../design/evaluation-design';

/**
 * The band that a number of points out of `max` lies in, as its position.
 *
 * The last band with 100·points ≥ from·max: decided on whole numbers, so that 14 of 25 is 56 % and not a hair less.
 * Nothing to reach (max 0), or below the first bound: the first band.
 */
export function bandOf(bands: readonly Pick<Band, 'from'>[], points: number, max: number): number {
  if (max <= 0) return 0;
  return Math.max(
    0,
    bands.findLastIndex(({ from }) => 100 * points >= from * max),
  );
}
