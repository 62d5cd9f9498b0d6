import { pairedSample } from '../../statistics/paired/paired-sample';
import { rightWrongPairs } from './right-wrong-pairs';

describe('rightWrongPairs', () => {
  it('reads answer codes by their points, blanks as wrong', () => {
    const choice = { points: [0, 0, 2, 0], max: 2 };
    const rows = [
      [0, 2, 3],
      [1, 3, 1],
      [2, 0, 1],
      [2, 2, 2],
    ];
    expect(rightWrongPairs(choice, rows)).toEqual(pairedSample([0, 0, 0, 0, 1, 1, 1], [1, 1, 1, 0, 0, 1, 1]));
  });

  it('takes part of the points as not right', () => {
    const each = { points: [0, 0, 1, 2], max: 2 };
    expect(rightWrongPairs(each, [[2, 3, 4]])).toEqual(pairedSample([0, 0, 0, 0], [1, 1, 1, 1]));
  });

  it('has nobody without rows', () => {
    expect(rightWrongPairs({ points: [0], max: 0 }).n).toBe(0);
  });
});
