import { centred } from './centred';
import type { Sample } from './sample';

/** Arithmetic mean Σx / n, in the unit of the values; a large common offset costs no digits. n = 0: `null`. */
export function mean(sample: Sample): number | null {
  return centred(sample)?.mean ?? null;
}
