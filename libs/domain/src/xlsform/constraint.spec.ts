import type { Bounds } from './constraint';
import { readConstraint, writeConstraint } from './constraint';

describe('readConstraint', () => {
  it.each<[string, boolean, Bounds | null]>([
    ['. >= 1 and . <= 5', false, { min: 1, max: 5 }],
    ['.>=-2.5', false, { min: -2.5 }],
    ['(. <= 5) and (. >= 1)', false, { min: 1, max: 5 }],
    ['. > 0 and . < 100', true, { min: 1, max: 99 }],
    ['. > 0', false, null],
    ['. = 7', false, { min: 7, max: 7 }],
    ['. >= 1 and . >= 2', false, null],
    ['. >= 1 or . <= 5', false, null],
    ["regex(., '^[0-9]+$')", false, null],
    ['. >= ${a}', false, null],
    ['', false, null],
  ])('%j is %j', (text, whole, bounds) => {
    expect(readConstraint(text, whole)).toEqual(bounds);
  });

  it.each<[Bounds]>([[{ min: 1, max: 5 }], [{ min: -0.25 }], [{ max: 1e12 }]])('gives back %j', (bounds) => {
    expect(readConstraint(writeConstraint(bounds), false)).toEqual(bounds);
  });

  it('writes nothing without bounds', () => {
    expect(writeConstraint({})).toBe('');
  });
});
