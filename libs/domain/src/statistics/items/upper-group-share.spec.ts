import { pairedSample, pairedSampleOfCounts } from '../paired/paired-sample';
import { upperGroupShare } from './upper-group-share';

describe('upperGroupShare', () => {
  it('takes the best 27 %', () => {
    // 27 % of 7 is 2 people, those with 7 and 6 points
    const totals = [1, 2, 3, 4, 5, 6, 7];
    expect(upperGroupShare(pairedSample([0, 0, 0, 0, 0, 1, 1], totals))).toBe(1);
    expect(upperGroupShare(pairedSample([1, 1, 1, 1, 1, 0, 1], totals))).toBe(0.5);
  });

  it('shares the last places among people with the same total', () => {
    // one place is sure, the other is shared by three people, two of whom are right
    const item = pairedSample([1, 1, 1, 0, 0, 0, 0], [9, 5, 5, 5, 1, 1, 1]);
    expect(upperGroupShare(item)).toBeCloseTo((1 + 2 / 3) / 2, 15);
  });

  it('sees totals that differ by rounding as one', () => {
    const item = pairedSample([1, 0, 0, 0], [0.1 + 0.2, 0.3, 0.1, 0.1]);
    expect(upperGroupShare(item)).toBe(0.5);
  });

  it('costs as much for a million', () => {
    const many = pairedSampleOfCounts([
      [1, 3, 200_000],
      [0, 2, 300_000],
      [1, 2, 100_000],
      [0, 0, 400_000],
    ]);
    expect(upperGroupShare(many)).toBeCloseTo((200_000 + 70_000 / 4) / 270_000, 15);
  });

  it('takes one person at least', () => {
    expect(upperGroupShare(pairedSample([1], [1]))).toBe(1);
  });
});
