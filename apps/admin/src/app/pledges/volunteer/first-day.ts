import { localDay } from '../../platform/local-day';

/** The westernmost zone of the venues: what is today there is today or later everywhere else. */
const WESTERNMOST = 'Asia/Jakarta';

/** The first day a contact can be agreed on. In a venue further east the server knows better, and says so. */
export function firstDay(now: Date): string {
  return localDay(now, WESTERNMOST);
}
