import { scoreMoves } from './score-moves';

it('counts the people of each move, from the lowest score', () => {
  const pair = (before: number, after: number) => ({ pre: { score: before }, post: { score: after } });
  expect(scoreMoves([pair(3, 8), pair(10, 2), pair(3, 8), pair(3, 3)])).toEqual([
    { before: 3, after: 3, people: 1 },
    { before: 3, after: 8, people: 2 },
    { before: 10, after: 2, people: 1 },
  ]);
  expect(scoreMoves([])).toEqual([]);
});
