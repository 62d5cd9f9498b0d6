import type { ConsentDecisionRecord } from './current-consent';
import { hasConsent } from './has-consent';

const record = (
  decision: ConsentDecisionRecord['decision'],
  byGuardian: boolean,
  day: number,
): ConsentDecisionRecord => ({
  purpose: 'pledge',
  decision,
  decidedOn: `2024-09-${day}`,
  recordedAt: `2024-09-${day}T03:00:00.000Z`,
  byGuardian,
});

describe('hasConsent', () => {
  it.each<[string, ConsentDecisionRecord[], boolean, boolean]>([
    ['nothing recorded, adult', [], false, false],
    ['given by an adult', [record('given', false, 25)], false, true],
    ['given by a minor alone', [record('given', false, 25)], true, false],
    ['given by the guardian', [record('given', true, 25)], true, true],
    ['refused', [record('refused', true, 25)], true, false],
    [
      'withdrawn by the minor afterwards',
      [record('given', true, 25), record('withdrawn', false, 26)],
      true,
      false,
    ],
    ['given again afterwards', [record('withdrawn', false, 25), record('given', false, 26)], false, true],
  ])('%s', (_case, records, minor, expected) => {
    expect(hasConsent(records, 'pledge', minor)).toBe(expected);
  });

  it('does not stretch to another purpose', () => {
    expect(hasConsent([record('given', false, 25)], 'share_with_office', false)).toBe(false);
  });
});
