import { areaLevel } from '../regions';
import type { Zone } from './zones';

/** Bali and Nusa Tenggara, southern, eastern and northern Kalimantan, Sulawesi. */
const CENTRAL = ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'];
/** Maluku and Papua. */
const EASTERN = ['81', '82', '91', '92', '93', '94', '95', '96'];

/**
 * The time zone of the province in which an area lies.
 *
 * Definition: WIB for Sumatra, Java, western and central Kalimantan; WITA and WIT for the provinces above.
 * Source: Keppres 41/1987 with the provinces of Kepmendagri 300.2.2-2138/2025.
 * Edge cases: null for anything that is not an area code.
 */
export function zoneOfProvince(areaCode: string): Zone | null {
  if (areaLevel(areaCode) === null) return null;
  const province = areaCode.slice(0, 2);
  if (CENTRAL.includes(province)) return 'Asia/Makassar';
  return EASTERN.includes(province) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}
