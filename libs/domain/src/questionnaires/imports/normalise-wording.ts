import { normaliseSearch } from '../../text';

const NUMBERED = /^\s*(?:\(?[a-z0-9]{1,2}[.):]|\d{1,3}\s*[-–])\s+/i;

/**
 * A wording as it is compared between a form and an instrument: without case, accents, signs, spaces, and without
 * the number or letter before it ("1. ", "b) ", "4 - ").
 *
 * Edge cases: a wording of signs alone ("+", "≥") keeps them; a number without a sign behind it is no numbering.
 */
export function normaliseWording(text: string): string {
  const bare = text.replace(NUMBERED, '');
  return normaliseSearch(bare) || normaliseSearch(text) || text.trim().toLowerCase();
}
