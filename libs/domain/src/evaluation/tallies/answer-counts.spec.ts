import { answerCounts } from './answer-counts';

it('adds up the sheets of each answer, blanks first', () => {
  const rows = [
    [0, 3, 2],
    [1, 4, 5],
    [1, 7, 1],
    [3, 0, 4],
  ];
  expect(answerCounts(4, rows)).toEqual([2, 6, 0, 4, 0]);
  expect(answerCounts(2, [[3, 1]])).toEqual([0, 0, 0]);
  expect(answerCounts(2)).toEqual([0, 0, 0]);
});
