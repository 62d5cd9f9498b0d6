import { aClass } from '../../../testing/a-class';
import { itemAnalysis } from '../../statistics/items/item-analysis';
import { scaleTable } from '../../statistics/items/scale-table';
import { waveItems } from './wave-items';

const items = aClass({})
  .design.measure.items.filter(({ kind }) => kind === 'scored')
  .slice(0, 2);
const [first, second] = items;
if (!first || !second) throw new Error('A class has questions');
const rows = Array.from({ length: 30 }, (_, person) => [person < 27 ? 1 : 0, person % 3 === 0 ? 1 : 0]);
const answers = {
  q1: [
    [0, 0, 1],
    [1, 1, 20],
    [1, 2, 7],
    [2, 1, 2],
  ],
  q2: [
    [1, 1, 3],
    [1, 2, 7],
    [2, 0, 9],
    [3, 1, 11],
  ],
};

describe('waveItems', () => {
  it('tells how each item behaved, and what to do about it', () => {
    const table = scaleTable(rows);
    const analysis = itemAnalysis(table);
    const [easy, hard] = waveItems('post', items, table, answers);
    expect(easy).toEqual({
      ...{ id: 'q1', topic: 'definition', right: 27, difficulty: 0.9 },
      discrimination27: analysis.discrimination27[0],
      pointBiserial: analysis.pointBiserial[0],
      itemRest: analysis.itemRest[0],
      chosen: [1, 27, 2, 0],
      advice: ['too_easy', 'does_not_tell_apart', 'unused_option'],
    });
    expect(hard).toMatchObject({ right: 10, chosen: [0, 10, 9, 11] });
    expect(hard?.advice).not.toContain('option_beats_key');
  });

  it('measures items of more points by the share of their points', () => {
    const double = { ...first, max: 2, points: [0, 2, 0, 0] };
    const table = scaleTable(rows.map(([a = 0, b = 0]) => [2 * a, b]));
    const [item] = waveItems('post', [double, second], table, answers);
    expect(item?.difficulty).toBe(0.9);
    expect(item?.discrimination27).toBe((itemAnalysis(table).discrimination27[0] ?? Number.NaN) / 2);
  });

  it('says nothing of nobody', () => {
    const [item] = waveItems('post', [first], scaleTable([[null]]), {});
    expect(item).toMatchObject({ right: 0, difficulty: null, chosen: [0, 0, 0, 0], advice: [] });
  });
});
