import { withoutMissing } from './without-missing';

describe('withoutMissing', () => {
  it('drops what is missing and keeps zeros', () => {
    expect(withoutMissing([3, null, 0, null])).toEqual([3, 0]);
    expect(withoutMissing([null])).toEqual([]);
  });
});
