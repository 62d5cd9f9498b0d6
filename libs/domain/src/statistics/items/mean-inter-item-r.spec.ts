import { meanInterItemR } from './mean-inter-item-r';

describe('meanInterItemR', () => {
  it('averages the correlations of all pairs', () => {
    expect(
      meanInterItemR([
        [1, 2, 3, 4, 5],
        [2, 2, 4, 3, 5],
        [2, 3, 4, 5, 4],
      ]),
    ).toBeCloseTo(0.7508989522872915, 13);
    expect(
      meanInterItemR([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toBeCloseTo(-1, 14);
  });
});
