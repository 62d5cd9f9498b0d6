import type { InstrumentItem } from '../instruments/instrument-content';

/**
 * What stands beside the bubble of an option, so that keyers and teachers can name it: a letter in the written
 * order (A … Z, AA, AB …), on a scale the number of the step; null for true/false, whose words say it all (a letter
 * "B" at the word "Salah" would be read as "Benar").
 */
export function optionLabel(kind: InstrumentItem['kind'], place: number): string | null {
  if (kind === 'true_false') return null;
  return kind === 'likert' ? String(place + 1) : letters(place);
}

function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}
