import { BAND_NAMES } from './band-names';
import type { Band } from './evaluation-design';

export const BAND_PROBLEMS = [
  'too_few_bands',
  'too_many_bands',
  'bands_not_from_zero',
  'bands_not_ascending',
  'band_out_of_range',
  'band_without_name',
  'bands_of_one_name',
] as const;
export type BandProblem = (typeof BAND_PROBLEMS)[number];

const FEWEST = 2;
const MOST = 5;

/**
 * What is wrong with a list of bands, by name; an empty list: nothing.
 *
 * Two to five bands, the first from 0 %, each from a higher whole number of per cent (at most 100) than the one before
 * it, each with a name of its own as readers see it, in either language and however it is written. As a band ends where the next begins there can be no gap and no overlap.
 */
export function checkBands(bands: readonly Band[]): BandProblem[] {
  const from = bands.map((band) => band.from);
  const wrong: Record<BandProblem, boolean> = {
    too_few_bands: bands.length < FEWEST,
    too_many_bands: bands.length > MOST,
    bands_not_from_zero: bands.length > 0 && from[0] !== 0,
    bands_not_ascending: from.some((bound, index) => index > 0 && !(bound > (from[index - 1] ?? 0))),
    band_out_of_range: from.some((bound) => !Number.isInteger(bound) || bound < 0 || bound > 100),
    band_without_name: bands.some(({ id }) => id.trim() === ''),
    bands_of_one_name: bands.some((band, index) =>
      bands.slice(0, index).some((earlier) => areCalledAlike(band, earlier)),
    ),
  };
  return BAND_PROBLEMS.filter((problem) => wrong[problem]);
}

function areCalledAlike(one: Band, other: Band): boolean {
  const names = new Set(namesOf(one));
  return namesOf(other).some((name) => names.has(name));
}

/** A shipped band is called otherwise in each language. */
function namesOf({ id }: Band): string[] {
  const shipped = BAND_NAMES[id];
  const names = shipped === undefined ? [id] : Object.values(shipped);
  return names.map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase());
}
