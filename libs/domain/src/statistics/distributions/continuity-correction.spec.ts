import { continuityCorrection } from './continuity-correction';

describe('continuityCorrection', () => {
  it.each([
    [3, 'two.sided' as const, 0.5],
    [-3, 'two.sided' as const, -0.5],
    [0, 'two.sided' as const, 0],
    [-3, 'greater' as const, 0.5],
    [3, 'less' as const, -0.5],
  ])('at a distance of %p, %s, is %p', (distance, alternative, expected) => {
    expect(continuityCorrection(distance, alternative)).toBe(expected);
  });
});
