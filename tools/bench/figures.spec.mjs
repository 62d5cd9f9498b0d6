import assert from 'node:assert/strict';
import test from 'node:test';
import { jsonOf, median, percentile, tableOf } from './support/figures.mjs';

const figure = {
  name: 'responses/s, clients 8',
  unit: '1/s',
  better: 'higher',
  rounds: [
    { ours: 100, yardstick: 200 },
    { ours: 300, yardstick: 400 },
    { ours: 90, yardstick: 300 },
  ],
};

test('the ratio is the median of the ratios of the rounds, not the ratio of the medians', () => {
  assert.deepEqual(JSON.parse(jsonOf([figure])), [
    {
      name: 'responses/s, clients 8',
      unit: '1/s',
      better: 'higher',
      ours: 100,
      yardstick: 300,
      ratio: 0.5,
      runs: 3,
    },
  ]);
});

test('the table shows the spread and how busy the machine was', () => {
  const table = tableOf([figure], { load: 1.25, processors: 2 });
  assert.match(table, /responses\/s, clients 8 {2}100 1\/s {2}300 1\/s {4}0\.5 \(0\.3–0\.75\)/);
  assert.match(table, /load 1\.3 on 2 processors/);
});

test('the median of an even number lies between the two in the middle', () => {
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.throws(() => median([]), /nothing/);
});

test('a percentile is one of the values, the nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.deepEqual(
    [5, 50, 95, 100].map((hundredths) => percentile(hundred, hundredths)),
    [5, 50, 95, 100],
  );
  assert.equal(percentile([7], 95), 7);
  assert.throws(() => percentile([], 95), /nothing/);
});
