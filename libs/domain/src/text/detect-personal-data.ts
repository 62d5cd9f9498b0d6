export const PERSONAL_DATA_KINDS = ['national_id', 'phone'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** Where in the text it stands: `text.slice(start, end)`. */
export type PersonalDataFinding = { kind: PersonalDataKind; start: number; end: number };

const NATIONAL_ID = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/g;
const PHONE = /(?<!\d)(?:(?:\+?62[ .-]?|0)8\d{1,2}(?:[ .-]?\d){6,10}|\+6[05](?:[ .-]?\d){8,10})(?!\d)/g;

function findings(text: string, pattern: RegExp, kind: PersonalDataKind): PersonalDataFinding[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Numbers of people that do not belong in a free text: NIK or family card numbers (16 digits, also in
 * groups of four) and phone numbers of Indonesia, Singapore (+65) and Malaysia (+60).
 *
 * Definition: a pattern, not proof; the caller warns or refuses, it never stores the finding.
 * Source: duties L2 and L17 of the domain context (no NIK, no incident text).
 * Edge cases: times ("08.00-10.00"), years, counts and amounts are left alone; what looks like both is
 * reported once, as a national id. Findings are in the order of the text.
 */
export function detectPersonalData(text: string): PersonalDataFinding[] {
  const ids = findings(text, NATIONAL_ID, 'national_id');
  const phones = findings(text, PHONE, 'phone').filter(
    (phone) => !ids.some((id) => phone.start < id.end && id.start < phone.end),
  );
  return [...ids, ...phones].sort((one, other) => one.start - other.start);
}
