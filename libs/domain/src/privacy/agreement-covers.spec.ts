import { agreementCovers } from './agreement-covers';

const TERMS = {
  areaCode: '21.71.01',
  validFrom: '2024-01-01',
  validUntil: '2024-12-31',
  endedAt: null,
} as const;

describe('agreementCovers', () => {
  it.each([
    ['the first day counts', {}, '21.71.01.1004', '2024-01-01', true],
    ['the last day counts', {}, '21.71.01.1004', '2024-12-31', true],
    ['the area itself counts', {}, '21.71.01', '2024-06-01', true],
    ['not before it begins', {}, '21.71.01.1004', '2023-12-31', false],
    ['not after it ran out', {}, '21.71.01.1004', '2025-01-01', false],
    ['without a last day it holds on', { validUntil: null }, '21.71.01.1004', '2031-01-01', true],
    [
      'ended before its time, it holds no more',
      { endedAt: '2024-02-01T00:00:00Z' },
      '21.71.01',
      '2024-06-01',
      false,
    ],
    ['the district beside is not covered', {}, '21.71.02.1001', '2024-06-01', false],
    ['what is no code is covered by nothing', {}, '', '2024-06-01', false],
  ])('%s', (_, terms, place, day, expected) => {
    expect(agreementCovers({ ...TERMS, ...terms }, place, day)).toBe(expected);
  });
});
