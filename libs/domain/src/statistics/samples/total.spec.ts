import { sampleOf } from './sample';
import { total } from './total';

describe('total', () => {
  it('adds up everybody', () => {
    expect(total(sampleOf([2, 1, 2, null, 3.5]))).toBe(8.5);
    expect(total(sampleOf([]))).toBe(0);
  });
});
