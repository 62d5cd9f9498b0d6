import { eliminate } from './eliminate';

describe('eliminate', () => {
  it('solves a system and gives the determinant', () => {
    const { determinant, solution } = eliminate(
      [
        [0, 2, 1],
        [1, 1, 1],
        [2, 1, 3],
      ],
      [7, 6, 13],
    );
    expect(determinant).toBeCloseTo(-3, 13);
    expect(solution?.map((value) => Math.round(value * 1e12) / 1e12)).toEqual([1, 2, 3]);
  });

  it('has no solution of a singular system', () => {
    expect(
      eliminate(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toEqual({ determinant: 0, solution: null });
  });

  it('has nothing to solve without equations', () => {
    expect(eliminate([], [])).toEqual({ determinant: 1, solution: [] });
  });
});
