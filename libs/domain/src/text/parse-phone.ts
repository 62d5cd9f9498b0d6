export const PHONE_PROBLEMS = ['empty', 'not-a-number', 'unknown-prefix', 'too-short', 'too-long'] as const;
export type PhoneProblem = (typeof PHONE_PROBLEMS)[number];

export type ParsedPhone = { ok: true; e164: string } | { ok: false; reason: PhoneProblem };

/** Digits after the country code: Indonesia, and the two neighbours whose numbers reach the islands. */
const COUNTRIES = [
  { code: '62', min: 9, max: 12 },
  { code: '65', min: 8, max: 8 },
  { code: '60', min: 8, max: 10 },
] as const;

function international(digits: string, plus: boolean): string {
  if (plus) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  if (digits.startsWith('0')) return `62${digits.slice(1)}`;
  // A spreadsheet drops the leading nought of 0812…: what is left starts with 8 as no other number does.
  if (digits.startsWith('8') && digits.length >= 9) return `62${digits}`;
  return digits.startsWith('62') ? digits : '';
}

/**
 * A phone number as people write it, in E.164.
 *
 * Definition: 08…, 628…, +628…, landlines with area code (0778…), and +65 or +60 with the plus (or 00).
 * Spaces, dots, dashes and brackets are ignored; "+62 (0)812…" loses the nought.
 * Source: +62 with 9–12 digits, Singapore 8, Malaysia 8–10 (domain context 8.3).
 * Edge cases: the reason says what is wrong; two numbers in one field are "not-a-number" or "too-long".
 */
export function parsePhone(input: string): ParsedPhone {
  const text = input.trim();
  if (text === '') return { ok: false, reason: 'empty' };
  if (!/^\+?[\d\s.()-]+$/.test(text)) return { ok: false, reason: 'not-a-number' };
  const digits = text.replace(/\D/g, '');
  if (digits === '') return { ok: false, reason: 'not-a-number' };

  const full = international(digits, text.startsWith('+'));
  const country = COUNTRIES.find(({ code }) => full.startsWith(code));
  if (!country) return { ok: false, reason: 'unknown-prefix' };
  const rest = full.slice(2).replace(country.code === '62' ? /^0/ : /^$/, '');
  if (rest.length < country.min) return { ok: false, reason: 'too-short' };
  if (rest.length > country.max) return { ok: false, reason: 'too-long' };
  if (rest.startsWith('0')) return { ok: false, reason: 'unknown-prefix' };
  return { ok: true, e164: `+${country.code}${rest}` };
}
