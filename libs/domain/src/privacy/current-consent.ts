export const CONSENT_PURPOSES = ['participation', 'photo', 'pledge', 'share_with_office'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export const CONSENT_DECISIONS = ['given', 'refused', 'withdrawn'] as const;
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

export const CONSENT_METHODS = ['paper', 'spoken', 'phone'] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

/** `decidedOn` is a day (2024-09-25), `recordedAt` an instant in UTC; both ISO 8601, so they sort as text. */
export type ConsentDecisionRecord = {
  purpose: ConsentPurpose;
  decision: ConsentDecision;
  decidedOn: string;
  recordedAt: string;
  byGuardian: boolean;
};

export type CurrentConsent<R> = { [Purpose in ConsentPurpose]: R | null };

/**
 * The decision that counts now for each purpose, out of all records of one person.
 *
 * Definition: the latest day of decision; on one day, what was recorded last. A paper form of Monday that
 * is keyed in on Friday does not undo the withdrawal of Wednesday.
 * Source: UU 27/2022 (consent can be withdrawn at any time), domain context L4, L7.
 * Edge cases: null where nothing was decided. Other people's records must not be among them.
 */
export function currentConsent<R extends ConsentDecisionRecord>(records: readonly R[]): CurrentConsent<R> {
  const later = (one: R, other: R): R => (timeOf(other) >= timeOf(one) ? other : one);
  const latest = (purpose: ConsentPurpose): R | null => {
    const decided = records.filter((record) => record.purpose === purpose);
    return decided.length === 0 ? null : decided.reduce(later);
  };
  return {
    participation: latest('participation'),
    photo: latest('photo'),
    pledge: latest('pledge'),
    share_with_office: latest('share_with_office'),
  };
}

const timeOf = (record: ConsentDecisionRecord): string => `${record.decidedOn}|${record.recordedAt}`;
