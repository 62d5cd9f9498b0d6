import { allowedDuties } from './allowed-duties';
import { DUTIES, DUTY_CODES } from './duties';

describe('allowedDuties', () => {
  it('gives minors education duties alone', () => {
    expect(allowedDuties(true).map(({ code }) => code)).toEqual([
      'educate_peers',
      'share_help_numbers',
      'join_campaigns',
    ]);
  });

  it('gives adults every duty', () => {
    expect(allowedDuties(false)).toEqual(DUTIES);
    expect(DUTIES.map(({ code }) => code)).toEqual(DUTY_CODES);
  });
});
