import { pairedSample } from '../../statistics/paired/paired-sample';
import { likertPairs } from './likert-pairs';

it('scores both sheets of a person, or drops them', () => {
  const rows = [
    [20, 5, 16, 4, 2],
    [9, 3, 25, 5, 1],
    [15, 5, 0, 0, 3],
    [15, 5, 20, 5, 1],
  ];
  expect(likertPairs(5, rows)).toEqual({ ...pairedSample([20, 20, 15], [20, 20, 20]), nDropped: 4 });
  expect(likertPairs(5).n).toBe(0);
});
