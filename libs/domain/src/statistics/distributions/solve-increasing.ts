const MOST_STEPS = 2000;
const NEARLY = 1e-8;

/** A function at a point, and how fast it rises there. */
export interface Slope {
  readonly value: number;
  readonly slope: number;
}

/**
 * The x with f(x) = 0 of an increasing function, by Newton's method kept within what is known to be below and above.
 *
 * f is to be the difference of two logarithms of probabilities, which fixes the scale: at 1e-8 from 0 one more step
 * squares the error, and that is below the digits of a double. Values may be infinite where a probability is 0.
 *
 * @param step how far to look, where Newton leads nowhere and one side is not known yet; doubled each time.
 * @throws RangeError when the function does not reach 0.
 */
export function solveIncreasing(f: (x: number) => Slope, start: number, step = 1): number {
  let [x, below, above, reach] = [start, -Infinity, Infinity, step];
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const { value, slope } = f(x);
    if (value === 0) return x;
    const newton = x - value / slope;
    if (Math.abs(value) <= NEARLY) return newton;
    if (value < 0) below = x;
    else above = x;
    if (newton > below && newton < above) x = newton;
    else if (above - below < Infinity) {
      const middle = below / 2 + above / 2;
      if (middle <= below || middle >= above) return middle;
      x = middle;
    } else {
      x += value < 0 ? reach : -reach;
      reach *= 2;
    }
  }
  throw new RangeError('The function has no root');
}
