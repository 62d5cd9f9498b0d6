const MOST_STEPS = 200;

/** Inverse quadratic interpolation through three points, or the secant when two of them coincide. */
function interpolate(a: number, fa: number, b: number, fb: number, c: number, fc: number): number {
  if (a === c) return b - (fb * (b - c)) / (fb - fc);
  return (
    (a * fb * fc) / ((fa - fb) * (fa - fc)) +
    (b * fa * fc) / ((fb - fa) * (fb - fc)) +
    (c * fa * fb) / ((fc - fa) * (fc - fb))
  );
}

/**
 * A root of f between two points where it has opposite signs, to the last digits of a double.
 *
 * Source: Brent 1973, ch. 4 (bisection whenever interpolation does not shrink the bracket fast enough).
 */
export function findRoot(f: (x: number) => number, from: number, to: number): number {
  let [other, best] = [from, to];
  let [fOther, fBest] = [f(other), f(best)];
  let [previous, fPrevious] = [other, fOther];
  let lastMove = Math.abs(best - other);
  for (let step = 0; step < MOST_STEPS && fBest !== 0; step += 1) {
    if (Math.abs(fOther) < Math.abs(fBest)) {
      [other, best, fOther, fBest] = [best, other, fBest, fOther];
      [previous, fPrevious] = [other, fOther];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE;
    const half = (other - best) / 2;
    if (Math.abs(half) <= tolerance) break;
    let move = interpolate(previous, fPrevious, best, fBest, other, fOther) - best;
    const inside = move * half > 0 && Math.abs(move) < 1.5 * Math.abs(half);
    if (!inside || Math.abs(move) > lastMove / 2) move = half;
    lastMove = Math.abs(move);
    if (Math.abs(move) < tolerance) move = half > 0 ? tolerance : -tolerance;
    [previous, fPrevious] = [best, fBest];
    best += move;
    fBest = f(best);
    if (fBest * fOther > 0) [other, fOther] = [previous, fPrevious];
  }
  return best;
}
