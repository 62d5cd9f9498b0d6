import { tieTerm } from './tie-term';

describe('tieTerm', () => {
  it('adds t³ - t over the groups of equals', () => {
    expect(tieTerm([1, 2, 2, 3, 3, 3])).toBe(6 + 24);
    expect(tieTerm([1, 2, 3])).toBe(0);
    expect(tieTerm([])).toBe(0);
  });
});
