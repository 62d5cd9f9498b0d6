import { drawCode } from '../text';
import { checkCharacter } from './check-character';

/**
 * A personal code: five characters drawn from random bytes, and the check character.
 *
 * Definition: 31^5 = 28.6 million codes; unique within an event, so the caller draws again on a clash.
 * Edge cases: needs 16 random bytes, as `drawCode` does.
 */
export function makePersonalCode(random: Uint8Array): string {
  const body = drawCode(random, 5);
  return body + (checkCharacter(body) ?? '');
}
