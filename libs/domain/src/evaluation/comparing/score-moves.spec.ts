import { pairedSample } from '../../statistics/paired/paired-sample';
import { scoreMoves } from './score-moves';

it('counts the people of each move, from the lowest score', () => {
  expect(scoreMoves(pairedSample([3, 10, 3, 3], [8, 2, 8, 3]))).toEqual([
    { before: 3, after: 3, people: 1 },
    { before: 3, after: 8, people: 2 },
    { before: 10, after: 2, people: 1 },
  ]);
  expect(scoreMoves(pairedSample([], []))).toEqual([]);
});
