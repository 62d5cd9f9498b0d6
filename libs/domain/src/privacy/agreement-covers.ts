import { isWithinArea } from '../regions';

/** What a sharing agreement says about where and when it holds; days as the calendar writes them. */
export interface AgreementTerms {
  readonly areaCode: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** When somebody ended it before its time. */
  readonly endedAt: unknown;
}

/**
 * Whether something in an area may be shared under an agreement on a day of that area's calendar.
 *
 * Definition: it was not ended, the day lies within its first and last day (both count), and its area holds the
 * area asked for.
 * Edge cases: without a last day it holds on; a code that is none is covered by nothing.
 */
export function agreementCovers(
  { areaCode, validFrom, validUntil, endedAt }: AgreementTerms,
  place: string,
  day: string,
): boolean {
  const holds = endedAt === null && validFrom <= day && (validUntil === null || validUntil >= day);
  return holds && isWithinArea(place, areaCode);
}
