import { once } from './once';

describe('once', () => {
  it('computes once for each object, and nothing found is kept too', () => {
    const given: object[] = [];
    const find = once((sample: { readonly value: number | null }) => {
      given.push(sample);
      return sample.value;
    });
    const [two, none, alike] = [{ value: 2 }, { value: null }, { value: 2 }];
    expect([two, none, two, none, alike].map(find)).toEqual([2, null, 2, null, 2]);
    expect(given).toEqual([two, none, alike]);
  });
});
