import { sampleOf } from '../samples/sample';
import { mannWhitney } from './mann-whitney';

const a = sampleOf([3, 4, 4, 5, 2, 3, 3]);
const b = sampleOf([4, 5, 5, 4, 3, 5, null, 4, 5]);

describe('mannWhitney', () => {
  it('is exact for small groups', () => {
    const [low, high] = [sampleOf([1, 2, 5]), sampleOf([3, 4.5, 7, 8])];
    expect(mannWhitney(low, high)).toMatchObject({
      ...{ uA: 2, uB: 10, mu: 6, method: 'exact' },
      p: expect.closeTo(0.22857142857142856, 14),
    });
    expect(mannWhitney(low, high, { alternative: 'greater' }).p).toBeCloseTo(0.11428571428571428, 14);
  });

  it('corrects the normal approximation for ties, with and without continuity', () => {
    const { uB, p } = mannWhitney(a, b, { method: 'asymptotic' });
    expect(uB).toBe(43.5);
    expect(p).toBeCloseTo(0.06890880788626995, 12);
    expect(mannWhitney(a, b, { method: 'asymptotic', continuity: false }).p).toBeCloseTo(
      0.060155644914196116,
      12,
    );
  });

  it('changes to the normal approximation when a group reaches 50', () => {
    const many = Array.from({ length: 50 }, (_, index) => index);
    expect(mannWhitney(sampleOf(many), a).method).toBe('asymptotic');
    expect(mannWhitney(sampleOf(many.slice(1)), a).method).toBe('exact');
  });

  it('is asymptotic, and says so, where the exact distribution asked for cannot be made', () => {
    const many = sampleOf(Array.from({ length: 1000 }, (_, index) => index));
    const { method, p } = mannWhitney(many, a, { method: 'exact' });
    expect(method).toBe('asymptotic');
    expect(p).toBe(mannWhitney(many, a, { method: 'asymptotic' }).p);
  });

  it.each([
    [[], [1], 'too_few', null],
    [[null], [1], 'too_few', null],
    [[3, 3], [3], 'zero_variance', 0],
  ])('of %j and %j cannot be estimated: %s', (low, high, reason, rankBiserial) => {
    expect(mannWhitney(sampleOf(low), sampleOf(high))).toMatchObject({
      z: null,
      p: null,
      method: null,
      rankBiserial,
      reason,
    });
  });
});
