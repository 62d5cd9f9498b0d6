import type { AreaLevel } from './area-lists';

const CODE = /^[1-9]\d(?:(\.\d{2})(?:(\.\d{2})(\.[123]\d{3})?)?)?$/;

/**
 * The level that a Kemendagri code stands for: "21" province, "21.71" regency, "21.71.01" district,
 * "21.71.01.1004" village (kelurahan, desa, desa adat).
 *
 * Source: Kepmendagri 300.2.2-2138/2025, the form of its codes.
 * Edge cases: null for anything that is not such a code; BPS codes (10 digits, no dots) are others and must
 * never be converted by moving dots.
 */
export function areaLevel(code: string): AreaLevel | null {
  const match = CODE.exec(code);
  if (!match) return null;
  if (match[3] !== undefined) return 'village';
  if (match[2] !== undefined) return 'district';
  return match[1] !== undefined ? 'regency' : 'province';
}
