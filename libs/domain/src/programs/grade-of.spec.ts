import { gradeOf } from './grade-of';

describe('gradeOf', () => {
  it.each([
    ['X', 'X'],
    ['XI IPA 2', 'XI'],
    ['xii-a', 'XII'],
    ['XII.3', 'XII'],
    ['10', 'X'],
    ['10A', 'X'],
    ['11 IPS', 'XI'],
    ['Kelas 7', 'VII'],
    ['kelas IX B', 'IX'],
    ['13', null],
    ['0', null],
    ['100', null],
    ['XIPA', null],
    ['XIII', null],
    ['Paket C', null],
    ['', null],
  ])('%s → %s', (className, expected) => {
    expect(gradeOf(className)).toBe(expected);
  });
});
