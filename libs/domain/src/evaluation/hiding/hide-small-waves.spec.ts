import { aClass } from '../../../testing/a-class';
import { evaluate } from '../evaluate';
import { hideSmallWaves } from './hide-small-waves';

const wavesOf = (matched: number) => {
  const { design, sheets } = aClass({ matched });
  return evaluate(design, sheets).waves;
};

describe('hideSmallWaves', () => {
  it('leaves waves of enough sheets as they are', () => {
    expect(hideSmallWaves(wavesOf(5), 5)).toEqual(wavesOf(5));
  });

  it('leaves only the points of fewer', () => {
    const [full] = wavesOf(4);
    expect(hideSmallWaves(wavesOf(4), 5)[0]).toEqual({
      ...full,
      ...{ items: [], reliability: null, scales: [], likertItems: [] },
    });
  });

  it('takes out the alpha of a scale that few answered completely', () => {
    const [full] = wavesOf(6);
    const alpha = full?.scales[0]?.alpha;
    if (!full || !alpha) throw new Error('A class has a scale');
    const scales = [
      { id: 'attitude', alpha: { ...alpha, n: 4 } },
      { id: 'protect', alpha: { ...alpha, n: 5 } },
    ];
    expect(hideSmallWaves([{ ...full, scales }], 5)[0]?.scales.map(({ id }) => id)).toEqual(['protect']);
  });
});
