import { upperGroupShare } from './upper-group-share';

describe('upperGroupShare', () => {
  it('takes the best 27 %', () => {
    // 27 % of 7 is 2 people, those with 7 and 6 points
    expect(
      upperGroupShare(
        [
          [0, 0, 0, 0, 0, 1, 1],
          [1, 1, 1, 1, 1, 0, 1],
        ],
        [1, 2, 3, 4, 5, 6, 7],
      ),
    ).toEqual([1, 0.5]);
  });

  it('shares the last places among people with the same total', () => {
    // one place is sure, the other is shared by three people, two of whom are right
    expect(upperGroupShare([[1, 1, 1, 0, 0, 0, 0]], [9, 5, 5, 5, 1, 1, 1])[0]).toBeCloseTo(
      (1 + 2 / 3) / 2,
      15,
    );
  });

  it('takes one person at least', () => {
    expect(upperGroupShare([[1]], [1])).toEqual([1]);
  });
});
