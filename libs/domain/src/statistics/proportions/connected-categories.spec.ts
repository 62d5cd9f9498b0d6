import { connectedCategories } from './connected-categories';

describe('connectedCategories', () => {
  it('joins the categories that somebody moved between', () => {
    const table = [
      [5, 0, 2, 0],
      [0, 9, 0, 0],
      [0, 0, 1, 0],
      [1, 0, 0, 4],
    ];
    expect(connectedCategories(table)).toEqual([[0, 2, 3], [1]]);
  });

  it('follows chains', () => {
    expect(
      connectedCategories([
        [0, 1, 0],
        [0, 0, 1],
        [0, 0, 0],
      ]),
    ).toEqual([[0, 1, 2]]);
    expect(connectedCategories([])).toEqual([]);
  });
});
