import { isSingleChoice } from './is-single-choice';

const item = (answers: string[], points: number[], kind: 'scored' | 'likert' = 'scored') => ({
  ...{ id: 'q', kind, topic: null, objective: null, reverse: false },
  ...{ max: Math.max(...points), answers, points: [0, ...points] },
});

it.each([
  ['options with a key', item(['a', 'b', 'c'], [0, 2, 0]), true],
  ['true or false', item(['true', 'false'], [1, 0]), true],
  ['points of several choices', item(['p0', 'p2', 'p4'], [0, 2, 4]), false],
  ['all or nothing', item(['p0', 'p3'], [0, 3]), false],
  ['steps of a scale', item(['1', '2', '3'], [1, 2, 3], 'likert'), false],
])('%s', (_, given, expected) => {
  expect(isSingleChoice(given)).toBe(expected);
});
