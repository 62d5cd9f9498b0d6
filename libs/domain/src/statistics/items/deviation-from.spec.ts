import { sampleOf } from '../samples/sample';
import { deviationFrom } from './deviation-from';

describe('deviationFrom', () => {
  it('is that of the values', () => {
    expect(deviationFrom(1e9, sampleOf([0, 2, 4]))).toBe(2);
    expect(deviationFrom(-4, sampleOf([0, 2, 4]))).toBe(2);
  });

  it('takes the last digits of large values for rounding', () => {
    const values = sampleOf([0, 2 ** -23]);
    expect(deviationFrom(0, values)).toBeGreaterThan(0);
    expect(deviationFrom(1e9, values)).toBe(0);
  });

  it('has none for fewer than two', () => {
    expect(deviationFrom(5, sampleOf([1]))).toBeNull();
    expect(deviationFrom(5, sampleOf([]))).toBeNull();
  });
});
