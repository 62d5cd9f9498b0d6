import { gainCategory } from './gain-category';

describe('gainCategory', () => {
  it.each([
    [7, 10, 'high'],
    [69, 100, 'medium'],
    [3, 10, 'medium'],
    [29, 100, 'low'],
    [0, 10, 'low'],
    [-1, 10, 'negative'],
  ])('%p of %p is %s', (won, possible, expected) => {
    expect(gainCategory(won, possible)).toBe(expected);
  });

  it.each([
    [34, 100, 'low'],
    [35, 100, 'medium'],
    [0.35 * 3, 3, 'medium'],
    [66, 100, 'high'],
  ])('%p of %p is %s where a team has drawn the bands', (won, possible, expected) => {
    expect(gainCategory(won, possible, { medium: 0.35, high: 0.66 })).toBe(expected);
  });

  it('tells apart what differs by one point in a million people', () => {
    expect(gainCategory(2_999_999, 10_000_000)).toBe('low');
    expect(gainCategory(3_000_000, 10_000_000)).toBe('medium');
    expect(gainCategory(-1, 10_000_000)).toBe('negative');
  });

  it('is not misled by floating quotients', () => {
    expect((0.58 - 0.4) / 0.6 < 0.3).toBe(true);
    expect(gainCategory(18, 60)).toBe('medium');
    expect(gainCategory(0.58 - 0.4, 0.6)).toBe('medium');
    expect(gainCategory(0.3 - 0.2 - 0.1, 0.6)).toBe('low');
  });
});
