import { countExclusions } from './pair-exclusions';

it('counts the sheets of each reason, before and after apart', () => {
  expect(
    countExclusions([
      { phase: 'pre', reason: 'no_partner' },
      { phase: 'post', reason: 'no_code' },
      { phase: 'pre', reason: 'no_partner' },
      { phase: 'post', reason: 'no_partner' },
    ]),
  ).toEqual([
    { reason: 'no_code', pre: 0, post: 1 },
    { reason: 'no_partner', pre: 2, post: 1 },
  ]);
  expect(countExclusions([])).toEqual([]);
});
