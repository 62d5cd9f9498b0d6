import { aClass, type ClassChoices } from '../../../testing/a-class';
import { evaluate } from '../evaluate';
import { hideWavesOutside } from './hide-waves-outside';

const FEWEST = 10;
const outside = (given: ClassChoices, matched = given.matched ?? 0) => {
  const { design, sheets } = aClass(given);
  return hideWavesOutside(evaluate(design, sheets), matched, FEWEST);
};

describe('hideWavesOutside', () => {
  it('leaves out waves of few sheets, and shows those of none', () => {
    const { waves } = outside({ preOnly: 12, postOnly: 9 });
    expect(waves.map(({ phase, sheets }) => [phase, sheets])).toEqual([['pre', 12]]);
    expect(outside({ preOnly: 12 }).waves.map(({ sheets }) => sheets)).toEqual([12, 0]);
  });

  it.each([
    [0, 20],
    [1, null],
    [9, null],
    [10, 30],
  ])('%d sheets more than matched people: points of %s', (preOnly, shown) => {
    const { waves, unpaired } = outside({ matched: 20, preOnly });
    expect(waves[0]?.score?.n ?? null).toBe(shown);
    expect(waves[0]?.reliability?.alpha.n).toBe(20 + preOnly);
    expect(unpaired === null).toBe(shown === null);
  });

  it('shows a wave with few more where the matched are not shown', () => {
    expect(outside({ matched: 20, preOnly: 3 }, 0).waves[0]?.score?.n).toBe(23);
  });

  it.each([
    [20, 20, true],
    [30, 20, true],
    [25, 20, false],
    [20, 9, false],
  ])('of %d matched people %d answered later: %s', (matched, later, isShown) => {
    expect(outside({ matched, later }).overWaves !== null).toBe(isShown);
  });
});
