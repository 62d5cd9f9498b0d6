import type { ConsentDecisionRecord, ConsentPurpose } from './current-consent';
import { currentConsent } from './current-consent';

/**
 * Whether a person may be used for a purpose now.
 *
 * Definition: the decision that counts is `given`; for a minor it must have been given by a guardian.
 * Source: UU 27/2022 Art. 25 (parent or guardian for a child); a school's permission alone is not enough.
 * Edge cases: a minor's own refusal or withdrawal after the guardian's consent counts: it is the latest.
 */
export function hasConsent(
  records: readonly ConsentDecisionRecord[],
  purpose: ConsentPurpose,
  minor: boolean,
): boolean {
  const current = currentConsent(records)[purpose];
  return current?.decision === 'given' && (!minor || current.byGuardian);
}
