import { nextContactOn } from './next-contact-on';
import { NEXT_STEPS, PLEDGE_STATUSES } from './pledge-statuses';

describe('nextContactOn', () => {
  it.each([
    ['pledged', '2024-10-02'],
    ['contacted', '2024-10-09'],
    ['screened', '2024-10-25'],
    ['trained', '2024-10-09'],
    ['active', '2024-12-24'],
    ['paused', '2024-11-24'],
    ['alumni', null],
    ['declined', null],
    ['withdrawn', null],
  ] as const)('%s: %s', (status, expected) => {
    expect(nextContactOn(status, '2024-09-25')).toBe(expected);
  });

  it('names a day wherever a step is named', () => {
    for (const status of PLEDGE_STATUSES) {
      expect(nextContactOn(status, '2024-09-25') === null).toBe(NEXT_STEPS[status] === 'none');
    }
  });
});
