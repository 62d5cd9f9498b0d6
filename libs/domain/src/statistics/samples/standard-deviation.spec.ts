import { sampleOf } from './sample';
import { standardDeviation } from './standard-deviation';

describe('standardDeviation', () => {
  it('divides by n - 1', () => {
    expect(standardDeviation(sampleOf([2, 4, 4, 4, 5, 5, 7, 9]))).toBeCloseTo(Math.sqrt(32 / 7), 15);
  });

  it('keeps its digits on the hard certified series of NIST', () => {
    // NumAcc4: 10000000.2 and 10000000.1/.3 in turn, certified sd 0.1; the sum of squares loses it entirely
    const values = [10000000.2, ...Array.from({ length: 1000 }, (_, i) => (i % 2 ? 10000000.3 : 10000000.1))];
    expect(standardDeviation(sampleOf(values))).toBeCloseTo(0.1, 8);
  });

  it('reports rounding of decimals as no spread', () => {
    expect(0.1 + 0.2 === 0.3).toBe(false);
    expect(standardDeviation(sampleOf([0.1 + 0.2, 0.3, 0.3]))).toBe(0);
  });

  it('measures rounding against the magnitude it is given', () => {
    const differences = [0.3 - 0.1, 0.4 - 0.2, 0.5 - 0.3];
    expect(standardDeviation(sampleOf(differences), 0.5)).toBe(0);
    expect(standardDeviation(sampleOf([1e-9, 2e-9]), 1e9)).toBe(0);
    expect(standardDeviation(sampleOf([1e-9, 2e-9]))).toBeGreaterThan(0);
  });

  it('needs two values', () => {
    expect(standardDeviation(sampleOf([3]))).toBeNull();
    expect(standardDeviation(sampleOf([]))).toBeNull();
  });
});
