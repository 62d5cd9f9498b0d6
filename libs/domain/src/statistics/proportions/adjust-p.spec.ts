import { adjustP } from './adjust-p';

const near = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : expect.closeTo(value, 14)));

describe('adjustP', () => {
  it('steps down, multiplies and controls the false discovery rate', () => {
    expect(adjustP([0.01, 0.04, 0.03])).toEqual({
      holm: near([0.03, 0.06, 0.06]),
      bonferroni: near([0.03, 0.12, 0.09]),
      bh: near([0.03, 0.04, 0.04]),
    });
  });

  it('leaves out what could not be tested', () => {
    expect(adjustP([null, 0.02, null])).toEqual({
      holm: near([null, 0.02, null]),
      bonferroni: near([null, 0.02, null]),
      bh: near([null, 0.02, null]),
    });
  });

  it('never exceeds 1', () => {
    expect(adjustP([0.9, 0.8])).toEqual({ holm: [1, 1], bonferroni: [1, 1], bh: [0.9, 0.9] });
    expect(adjustP([])).toEqual({ holm: [], bonferroni: [], bh: [] });
  });
});
