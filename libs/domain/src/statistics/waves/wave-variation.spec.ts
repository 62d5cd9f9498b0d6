import { waveVariation } from './wave-variation';

const waves = [
  [5, 8, 7],
  [4, 8, 6],
  [7, 7, 8],
  [3, 9, 7],
  [6, 8, 8],
];

describe('waveVariation', () => {
  it('splits the variation into waves, people and the rest', () => {
    const split = waveVariation(waves);
    expect(split.means).toEqual([5, 8, 7.2]);
    expect(split.waves).toBeCloseTo(24.133333333333336, 12);
    expect(split.people).toBeCloseTo(4.266666666666666, 12);
    expect(split.rest).toBeCloseTo(10.53333333333333, 12);
  });

  it('takes rounding of decimals as no rest', () => {
    const scores = [0.1, 0.2, 0.4].map((score) => [score, score + 0.1, score + 0.7]);
    expect(waveVariation(scores).rest).toBe(0);
    expect(waveVariation([])).toEqual({ means: [], waves: 0, people: 0, rest: 0 });
  });
});
