import { drawCode } from '../text';

/**
 * The join code of an event: six characters, drawn from 16 random bytes, no check character (887 million
 * codes; unique over all organisations, so the caller draws again on a clash).
 */
export function makeJoinCode(random: Uint8Array): string {
  return drawCode(random, 6);
}
