import { areaLevel } from './area-level';
import type { AreaType } from './area-lists';

const VILLAGE_TYPES: Readonly<Record<string, AreaType>> = { '1': 'kelurahan', '2': 'desa', '3': 'desa_adat' };

/**
 * The type of an area, as its Kemendagri code tells it: regencies from 71 on are cities (kota), the first
 * digit of the fourth block is 1 for kelurahan, 2 for desa, 3 for desa adat.
 *
 * Source: Kepmendagri 300.2.2-2138/2025 (416 kabupaten, 98 kota; 8.496 kelurahan, 75.252 desa, 14 desa adat).
 * Edge cases: null for anything that is not a code.
 */
export function areaType(code: string): AreaType | null {
  switch (areaLevel(code)) {
    case 'province':
      return 'provinsi';
    case 'regency':
      return Number(code.slice(3)) >= 71 ? 'kota' : 'kabupaten';
    case 'district':
      return 'kecamatan';
    case 'village':
      return VILLAGE_TYPES[code.charAt(9)] ?? null;
    case null:
      return null;
  }
}
