import { effectSizePaired } from './effect-size-paired';
import { pairedSample } from './paired-sample';

const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe('effectSizePaired', () => {
  it("agrees with Student's sleep data", () => {
    const size = effectSizePaired(pairedSample(first, second));
    expect(size.dz).toBeCloseTo(4.062127683382037 / Math.sqrt(10), 13);
    expect(size.dzLow).toBeCloseTo(1.3111680912876565 / Math.sqrt(10), 9);
    expect(size.dzHigh).toBeCloseTo(6.6977563060317253 / Math.sqrt(10), 9);
    expect(size.gz).toBeCloseTo((size.dz ?? NaN) * 0.91387489179255227, 12);
    expect(size.dav).toBeCloseTo(
      1.58 / Math.sqrt((1.7890096577591625 ** 2 + 2.002248735796829 ** 2) / 2),
      12,
    );
    expect(size.gav).toBeCloseTo((size.dav ?? NaN) * (size.j ?? NaN), 14);
  });

  it('has no limits when everybody rose by the same, but still compares with the spread of the scores', () => {
    const size = effectSizePaired(pairedSample([1, 2, 3], [3, 4, 5]));
    expect(size).toMatchObject({ dz: null, dzLow: null, davLow: null, gavHigh: null });
    expect(size.dav).toBeCloseTo(2, 14);
  });

  it('knows nothing of nobody and nothing where nobody differs', () => {
    const { n, ...nothing } = effectSizePaired(pairedSample([], []));
    expect(n).toBe(0);
    expect(Object.values(nothing).every((figure) => figure === null)).toBe(true);
    expect(effectSizePaired(pairedSample([3, 3], [4, 4]))).toMatchObject({ n: 2, dz: null, dav: null });
  });
});
