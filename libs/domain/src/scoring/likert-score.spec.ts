import { likertScore } from './likert-score';

const scale = { min: 1, max: 5 };

describe('likertScore', () => {
  it('turns reversed items and adds up', () => {
    expect(likertScore([[5, 1, 4]], [1], scale)).toEqual({ sum: [14], nAnswered: [3] });
  });

  it('stretches the mean of the answered over all items when enough are answered', () => {
    const { sum, nAnswered } = likertScore([[4, 4, 4, 2, null]], [], scale);
    expect(sum[0]).toBeCloseTo(17.5, 12);
    expect(nAnswered).toEqual([4]);
  });

  it('gives no score below the least share answered, 80 % unless told otherwise', () => {
    const sheets = [[4, 4, null, 2, null]];
    expect(likertScore(sheets, [], scale).sum).toEqual([null]);
    expect(likertScore(sheets, [], { ...scale, minAnswered: 0.6 }).sum[0]).toBeCloseTo(50 / 3, 12);
  });

  it('never scores a sheet without an answer', () => {
    expect(likertScore([[null, null], []], [0], { ...scale, minAnswered: 0 })).toEqual({
      sum: [null, null],
      nAnswered: [0, 0],
    });
    expect(likertScore([], [], scale)).toEqual({ sum: [], nAnswered: [] });
  });
});
