import { classGain } from './class-gain';
import { pairedSample } from './paired-sample';

describe('classGain', () => {
  it('is what everybody won of what everybody could have won', () => {
    expect(classGain(pairedSample([2, 4, 10], [6, 7, 9]), 10)).toEqual({
      won: 6,
      possible: 14,
      gain: 6 / 14,
    });
  });

  it('is none where nothing could be won', () => {
    expect(classGain(pairedSample([10, 10], [10, 9]), 10)).toEqual({ won: -1, possible: 0, gain: null });
    expect(classGain(pairedSample([], []), 10).gain).toBeNull();
  });
});
