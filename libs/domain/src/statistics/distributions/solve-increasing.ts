import { findRoot } from './find-root';

const MOST_DOUBLINGS = 200;

/**
 * The x with f(x) = 0 of an increasing function: brackets it from `start` by doubling steps, then `findRoot`.
 *
 * @throws RangeError when no sign change is found: the function does not reach 0.
 */
export function solveIncreasing(f: (x: number) => number, start: number, step = 1): number {
  const atStart = f(start);
  if (atStart === 0) return start;
  const direction = atStart < 0 ? 1 : -1;
  let near = start;
  let far = start + direction * step;
  for (let doubling = 1; doubling <= MOST_DOUBLINGS; doubling += 1) {
    if (f(far) * direction >= 0) return findRoot(f, near, far);
    near = far;
    far += direction * step * 2 ** doubling;
  }
  throw new RangeError('The function has no root');
}
