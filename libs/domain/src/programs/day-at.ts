import { zoneOfProvince } from './zone-of-province';
import { ZONE_OFFSETS } from './zones';

/**
 * The calendar day in an area at a moment (milliseconds since 1970), as ISO 8601.
 *
 * Definition: the moment moved by the offset of the area's zone. Indonesia has no summer time.
 * Edge cases: what is no area code is read in WIB.
 */
export function dayAt(areaCode: string, moment: number): string {
  const offset = ZONE_OFFSETS[zoneOfProvince(areaCode) ?? 'Asia/Jakarta'];
  return new Date(moment + offset * 3_600_000).toISOString().slice(0, 10);
}
