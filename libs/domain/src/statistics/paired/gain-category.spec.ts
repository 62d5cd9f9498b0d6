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

  it('is not misled by floating quotients', () => {
    expect((0.58 - 0.4) / 0.6 < 0.3).toBe(true);
    expect(gainCategory(18, 60)).toBe('medium');
    expect(gainCategory(0.58 - 0.4, 0.6)).toBe('medium');
  });
});
