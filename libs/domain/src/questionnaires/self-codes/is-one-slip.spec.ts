import { isOneSlip } from './is-one-slip';

describe('isOneSlip', () => {
  it.each([
    ['SI-07-SD', 'SA-07-SD', 'a character changed'],
    ['SI-07-SD', 'S-07-SD', 'one left out'],
    ['SI-07-SD', 'SII-07-SD', 'one added'],
    ['SI-12-SD', 'SI-21-SD', 'neighbours swapped'],
  ])('%s and %s: %s', (left, right) => {
    expect([isOneSlip(left, right), isOneSlip(right, left)]).toEqual([true, true]);
  });

  it.each([
    ['SI-07-SD', 'SI-07-SD', 'equal'],
    ['SI-07-SD', 'SA-08-SD', 'a slip in two parts'],
    ['SI-07-SD', 'AT-07-SD', 'a whole part changed'],
    ['SI-07-SD', 'SI-07', 'another recipe'],
    ['S-107-SD', 'S1-07-SD', 'a character that moved to the next part'],
  ])('not %s and %s: %s', (left, right) => {
    expect([isOneSlip(left, right), isOneSlip(right, left)]).toEqual([false, false]);
  });
});
