/**
 * A number in E.164 as it is read aloud in Indonesia: "+6281234567890" → "0812-3456-7890".
 *
 * Definition: Indonesian mobile numbers in the national form, in fours; landlines behind their area code of
 * two (021, 022, 024, 031, 061) or three digits; Singapore and Malaysia keep their country code.
 * Edge cases: anything else (short codes such as 110, other countries) is returned as it came.
 */
export function showPhone(e164: string): string {
  const national = /^\+62(\d{9,12})$/.exec(e164)?.[1];
  if (national?.startsWith('8')) return `0${national}`.replace(/^(\d{4})(\d{4})(\d+)$/, '$1-$2-$3');
  if (national !== undefined) return `0${national}`.replace(/^(0(?:2[124]|31|61|\d{3}))(\d+)$/, '$1-$2');
  if (/^\+65\d{8}$/.test(e164)) return e164.replace(/^(\+65)(\d{4})(\d{4})$/, '$1 $2 $3');
  return e164.replace(/^(\+60)(\d{2})(\d{3})(\d{3,5})$/, '$1 $2 $3 $4');
}
