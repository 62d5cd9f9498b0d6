import { applyKey } from './apply-key';

const questions = [
  { id: 'q1', cells: ['A', 'B', 'D'] },
  { id: 'q2', cells: ['A. Guru', 'B. Polisi', 'C. Teman'] },
  { id: 'q3', cells: ['Benar', 'Salah'] },
];
const keysOf = (row: string) => applyKey(row, questions).keys.map(({ keys }) => keys);

describe('applyKey', () => {
  it.each([
    ['D B Benar', [['D'], ['B. Polisi'], ['Benar']]],
    ['Kunci: D, B, benar', [['D'], ['B. Polisi'], ['Benar']]],
    ['1. D 2. C 3. Salah', [['D'], ['C. Teman'], ['Salah']]],
    ['D\tPolisi\tSALAH', [['D'], ['B. Polisi'], ['Salah']]],
    ['AB', [['A'], ['B. Polisi'], []]],
    ['', [[], [], []]],
    ['X Y Z', [[], [], []]],
  ])('reads %j', (row, keys) => {
    expect(keysOf(row)).toEqual(keys);
  });

  it('keeps what it says of a question that has no such answer', () => {
    expect(applyKey('D E', questions).keys).toEqual([
      { id: 'q1', keys: ['D'], said: 'D' },
      { id: 'q2', keys: [], said: 'E' },
      { id: 'q3', keys: [], said: '' },
    ]);
  });

  it('says how many answers the row names', () => {
    expect(applyKey('A B C D', questions).named).toBe(4);
  });
});
