import fc from 'fast-check';
import { noncentralT } from './noncentral-t';
import { noncentralityLimits } from './noncentrality-limits';

/** Of a limit, or of the spread of t where a limit lies near 0. */
const DIGITS = 2e-14;

describe('noncentralityLimits', () => {
  // by Newton's method on 34-digit quadrature
  it.each([
    [0, 1, 0.95, -1.9599639845400538, 1.9599639845400538],
    [2, 1, 0.95, -1.1256121065136622, 5.011928178023668],
    [40, 1, 0.95, 1.197479506568482, 89.68412226192066],
    [12, 2, 0.95, 1.644892373022277, 23.1855448024189],
    [12, 5, 0.95, 4.576795109551707, 19.45138281412221],
    [40, 5, 0.95, 16.212193189363855, 64.15004566637906],
    [0.5, 9, 0.95, -1.4866194883271733, 2.459647354920394],
    [12, 24, 0.95, 8.064816429052298, 15.868059738832486],
    [40, 24, 0.95, 28.57053609100848, 51.38638565064027],
    [12, 199, 0.95, 9.7019142818828, 14.275554618347602],
    [2, 1999, 0.95, 0.038806038345165265, 3.960694216466463],
    [2, 999999, 0.95, 0.04003355549598127, 3.959965444505038],
    [900, 999999, 0.95, 897.6766380312245, 902.3230348288666],
    [5000, 999999, 0.95, 4992.798476440566, 5007.201216044544],
    [12, 5, 1 - 2 ** -19, -1.3354864743129116, 32.68752898915872],
    [40, 24, 1 - 2 ** -19, 15.462831922505645, 69.81010647015908],
    [900, 999999, 1 - 2 ** -19, 894.354529772154, 905.6459579054671],
  ])('of t = %p with %p degrees of freedom at %p are %p and %p', (t, df, confidence, low, high) => {
    const found = noncentralityLimits(t, df, confidence);
    const spread = Math.sqrt(1 + (t * t) / (2 * df));
    expect(Math.abs(found.low - low)).toBeLessThan(DIGITS * Math.max(spread, Math.abs(low)));
    expect(Math.abs(found.high - high)).toBeLessThan(DIGITS * Math.max(spread, Math.abs(high)));
  });

  const anyT = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  const anyDf = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5_000_000 }));

  it('mirror with the sign of t, whatever its size', () => {
    fc.assert(
      fc.property(anyT, anyDf, (t, df) => {
        const [up, down] = [noncentralityLimits(t, df, 0.9), noncentralityLimits(-t, df, 0.9)];
        expect([down.low + 0, down.high + 0]).toEqual([-up.high + 0, -up.low + 0]);
      }),
    );
  });

  it('leave just the tail that is asked for, for any t, class and confidence', () => {
    fc.assert(
      fc.property(anyT, anyDf, fc.double({ min: 0.01, max: 0.999999, noNaN: true }), (t, df, confidence) => {
        const { low, high } = noncentralityLimits(t, df, confidence);
        const tail = (1 - confidence) / 2;
        const [above, below] = [noncentralT(t, df)(high - t), noncentralT(-t, df)(t - low)];
        // a limit is known to its last digit, and no tail closer than that
        const digit = 4 * Number.EPSILON * (Math.abs(t) + Math.max(Math.abs(low), Math.abs(high)));
        expect(Math.abs(above.lower - tail)).toBeLessThanOrEqual(1e-13 * tail + digit * above.fall);
        expect(Math.abs(below.lower - tail)).toBeLessThanOrEqual(1e-13 * tail + digit * below.fall);
      }),
    );
  });
});
