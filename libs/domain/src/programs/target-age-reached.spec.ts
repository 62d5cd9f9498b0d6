import type { TargetAgeReached } from './target-age-reached';
import { targetAgeReached } from './target-age-reached';

const PUPILS = { min: 15, max: 19 };

describe('targetAgeReached', () => {
  it.each<[string, { min: number | null; max: number | null }, (number | null)[], TargetAgeReached]>([
    ['all inside', PUPILS, [2005, 2009], { result: 'reached', inside: 2, outside: 0, unknown: 0 }],
    ['some unknown', PUPILS, [2008, null], { result: 'reached', inside: 1, outside: 0, unknown: 1 }],
    ['one too young', PUPILS, [2008, 2010], { result: 'partly', inside: 1, outside: 1, unknown: 0 }],
    ['one too old', PUPILS, [2008, 2004], { result: 'partly', inside: 1, outside: 1, unknown: 0 }],
    ['nobody of the target', PUPILS, [1980], { result: 'missed', inside: 0, outside: 1, unknown: 0 }],
    ['nobody present', PUPILS, [], { result: 'no-data', inside: 0, outside: 0, unknown: 0 }],
    ['nothing known', PUPILS, [null], { result: 'no-data', inside: 0, outside: 0, unknown: 1 }],
    [
      'no target',
      { min: null, max: null },
      [2008],
      { result: 'no-target', inside: 1, outside: 0, unknown: 0 },
    ],
    [
      'open above',
      { min: 18, max: null },
      [1950, 2006],
      { result: 'reached', inside: 2, outside: 0, unknown: 0 },
    ],
    ['open below', { min: null, max: 12 }, [2008], { result: 'missed', inside: 0, outside: 1, unknown: 0 }],
  ])('%s', (_case, target, birthYears, expected) => {
    expect(targetAgeReached(target, birthYears, 2024)).toEqual(expected);
  });
});
