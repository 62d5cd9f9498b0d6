import { scopePattern } from './scope-pattern';

describe('scopePattern', () => {
  it.each(['21', '21.71', '21.71.01', '21.71.01.1004'])('%s', (code) => {
    expect(scopePattern(code)).toBe(`${code}%`);
  });

  it.each(['', '%', '21.71.01%', '2_', '21.71.'])('refuses %j', (code) => {
    expect(() => scopePattern(code)).toThrow(RangeError);
  });
});
