import { itemTable } from './item-table';

describe('itemTable', () => {
  it('counts before × after and drops incomplete pairs', () => {
    expect(itemTable([1, 1, 0, 0, 0, null, 1], [1, 0, 1, 1, 0, 1, null])).toEqual({ a: 1, b: 1, c: 2, d: 1 });
    expect(itemTable([], [])).toEqual({ a: 0, b: 0, c: 0, d: 0 });
  });
});
