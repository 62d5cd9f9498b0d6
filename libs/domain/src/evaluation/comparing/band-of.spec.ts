import fc from 'fast-check';
import { bandOf } from './band-of';
import { defaultSettings } from '../design/evaluation-settings';

const { knowledgeBands } = defaultSettings;

describe('bandOf', () => {
  it.each([
    [0, 10, 0],
    [5, 10, 0],
    [6, 10, 1],
    [7, 10, 1],
    [8, 10, 2],
    [10, 10, 2],
    // 56 % and 76 % to the point
    [14, 25, 1],
    [19, 25, 2],
    [18, 25, 1],
    [13, 25, 0],
    [0, 0, 0],
    [-1, 10, 0],
  ])('%d of %d points', (points, max, band) => {
    expect(bandOf(knowledgeBands, points, max)).toBe(band);
  });

  it('leaves no gap and never falls with the points', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (one, other) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)];
        expect(bandOf(knowledgeBands, least, 200)).toBeLessThanOrEqual(bandOf(knowledgeBands, most, 200));
        expect(knowledgeBands[bandOf(knowledgeBands, one, 200)]).toBeDefined();
      }),
    );
  });
});
