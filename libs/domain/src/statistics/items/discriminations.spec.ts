import { pairedSample, pairedSampleOfCounts } from '../paired/paired-sample';
import { discriminations } from './discriminations';

describe('discriminations', () => {
  it('compares the best with the weakest 27 %', () => {
    // 27 % of 7 is 2 people: those with 7 and 6 points, and those with 1 and 2
    const totals = [1, 2, 3, 4, 5, 6, 7];
    const items = [
      [0, 0, 0, 0, 0, 1, 1],
      [1, 1, 1, 1, 1, 0, 1],
      [0, 1, 0, 1, 1, 0, 0],
    ];
    expect(discriminations(items.map((item) => pairedSample(item, totals)))).toEqual([1, -0.5, -0.5]);
  });

  it('shares the last places among people with the same total', () => {
    // one place is sure, the other is shared by three people, two of whom are right; below three share two places
    const item = pairedSample([1, 1, 1, 0, 1, 0, 0], [9, 5, 5, 5, 1, 1, 1]);
    expect(discriminations([item])[0]).toBeCloseTo((1 + 2 / 3) / 2 - 1 / 3, 15);
  });

  it('sees totals that differ by rounding as one', () => {
    const item = pairedSample([1, 0, 0, 0], [0.1 + 0.2, 0.3, 0.1, 0.1]);
    expect(discriminations([item])).toEqual([0.5]);
  });

  it('finds no difference where all totals are equal, or in one person', () => {
    expect(discriminations([pairedSample([1, 1, 0, 0, 1], [2, 2, 2, 2, 2])])).toEqual([0]);
    expect(discriminations([pairedSample([1], [1])])).toEqual([0]);
    expect(discriminations([])).toEqual([]);
  });

  it('weighs by people', () => {
    const many = pairedSampleOfCounts([
      [1, 3, 200_000],
      [0, 2, 300_000],
      [1, 2, 100_000],
      [0, 0, 400_000],
    ]);
    expect(discriminations([many])[0]).toBeCloseTo((200_000 + 70_000 / 4) / 270_000, 15);
  });
});
