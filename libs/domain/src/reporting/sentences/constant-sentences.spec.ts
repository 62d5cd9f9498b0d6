import { someFacts } from '../../../testing/an-evaluation';
import { cronbachAlpha } from '../../statistics/items/cronbach-alpha';
import { kr20 } from '../../statistics/items/kr20';
import { scaleTable } from '../../statistics/items/scale-table';
import { constantSentences } from './constant-sentences';

const of = (rows: number[][]) => ({ kr20: kr20(scaleTable(rows)), alpha: cronbachAlpha(scaleTable(rows)) });
/** The second item is right on every sheet. */
const constant = of([
  [1, 1, 1],
  [0, 1, 0],
  [1, 1, 1],
  [0, 1, 1],
]);
const facts = someFacts();

describe('constantSentences', () => {
  it('say why KR-20 and alpha differ', () => {
    const wave = { reliability: constant, scales: [] };
    expect(constant.kr20.kr20).not.toBe(constant.alpha.alpha);
    expect(constantSentences(wave, facts, 'id')).toEqual([
      'Butir 2 dijawab sama oleh semua orang: KR-20 tetap menghitungnya (k = 3), α tidak (k = 2); karena itu kedua angkanya berbeda.',
    ]);
    expect(constantSentences(wave, facts, 'en')).toEqual([
      'Everybody answered item 2 alike: KR-20 counts it all the same (k = 3), α does not (k = 2), so the two figures differ.',
    ]);
  });

  it('say where too few items are left for alpha', () => {
    const reliability = of([
      [1, 1, 1],
      [0, 1, 1],
      [1, 1, 1],
    ]);
    expect(constantSentences({ reliability, scales: [] }, facts, 'en')).toEqual([
      'Everybody answered items 2 and 3 alike: KR-20 counts them all the same (k = 3), α does not and cannot be estimated.',
    ]);
  });

  it('name what a scale is without, and points that weigh differently', () => {
    const scales = [{ id: 'attitude', alpha: constant.alpha }];
    expect(constantSentences({ reliability: { ...constant, kr20: null }, scales }, facts, 'en')).toEqual([
      'α is without item 2, which everybody answered alike (k = 2).',
      'α (attitude) is without statement 2, which everybody answered alike (k = 2).',
    ]);
  });

  it('are silent where every item varies, and where none does', () => {
    const varied = of([
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
    const still = of([
      [1, 1],
      [1, 1],
    ]);
    for (const reliability of [varied, still, null]) {
      expect(constantSentences({ reliability, scales: [] }, facts, 'id')).toEqual([]);
    }
  });
});
