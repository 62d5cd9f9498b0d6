import { tailsFromLog } from './tails-from-log';

describe('tailsFromLog', () => {
  it('keeps the small tail and completes the other', () => {
    expect(tailsFromLog('lower', Math.log(0.25))).toEqual({
      lower: 0.25,
      upper: 0.75,
      logLower: Math.log(0.25),
      logUpper: Math.log1p(-0.25),
    });
    expect(tailsFromLog('upper', -2000)).toEqual({ lower: 1, upper: 0, logLower: 0, logUpper: -2000 });
  });

  it('takes a logarithm that rounding pushed above 0 as certainty', () => {
    expect(tailsFromLog('upper', 1e-17)).toMatchObject({ lower: 0, upper: 1 });
  });
});
