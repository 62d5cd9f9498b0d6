import { isStale } from './is-stale';

describe('isStale', () => {
  it.each([
    ['pledged', '2024-09-24', true],
    ['pledged', '2024-09-25', false],
    ['pledged', '2024-09-26', false],
    ['pledged', null, true],
    ['active', '2023-12-31', true],
    ['paused', '2024-10-01', false],
    ['alumni', '2024-01-01', false],
    ['declined', null, false],
    ['withdrawn', '2024-01-01', false],
  ] as const)('%s, next contact %s: %s', (status, nextContactOn, expected) => {
    expect(isStale({ status, nextContactOn }, '2024-09-25')).toBe(expected);
  });
});
