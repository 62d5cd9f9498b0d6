import { pairedSample } from '../../statistics/paired/paired-sample';
import { sampleOf } from '../../statistics/samples/sample';
import { countedPairs, countedValues } from './counted-rows';

it('reads rows of a tally as what was observed', () => {
  expect(
    countedPairs([
      [1, 4, 2],
      [3, 3, 1],
    ]),
  ).toEqual(pairedSample([3, 1, 1], [3, 4, 4]));
  expect(
    countedValues([
      [0, 3],
      [7, 1],
    ]),
  ).toEqual(sampleOf([7, 0, 0, 0]));
});

it('has nobody without rows', () => {
  expect(countedPairs()).toEqual(pairedSample([], []));
  expect(countedValues()).toEqual(sampleOf([]));
});
