import fc from 'fast-check';
import { parsePhone } from './parse-phone';
import { showPhone } from './show-phone';

describe('parsePhone', () => {
  it.each([
    ['081234567890', '+6281234567890'],
    ['0812-3456-7890', '+6281234567890'],
    ['0812 3456 7890', '+6281234567890'],
    ['6281234567890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['+62 (0)812-3456-7890', '+6281234567890'],
    ['0062 812 3456 7890', '+6281234567890'],
    ['81234567890', '+6281234567890'],
    ['(0778) 321-654', '+62778321654'],
    ['021 2924 4800', '+622129244800'],
    ['+65 9123 4567', '+6591234567'],
    ['006591234567', '+6591234567'],
    ['+60 12-345 6789', '+60123456789'],
  ])('%s → %s', (input, e164) => {
    expect(parsePhone(input)).toEqual({ ok: true, e164 });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['-', 'not-a-number'],
    ['tidak ada', 'not-a-number'],
    ['081234567890/081234567891', 'not-a-number'],
    ['0812345', 'too-short'],
    ['08123456789012345', 'too-long'],
    ['+65 9123 456', 'too-short'],
    ['+65 9123 45678', 'too-long'],
    ['+44 20 7946 0000', 'unknown-prefix'],
    ['6591234567', 'unknown-prefix'],
    ['110', 'unknown-prefix'],
    ['00000000000000', 'unknown-prefix'],
  ])('%s: %s', (input, reason) => {
    expect(parsePhone(input)).toEqual({ ok: false, reason });
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+62[1-9]\d{8,11}$/), (e164) => {
        expect(parsePhone(showPhone(e164))).toEqual({ ok: true, e164 });
      }),
    );
  });
});
