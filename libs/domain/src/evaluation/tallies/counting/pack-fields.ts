import { bitsOf, type AdditiveField } from './additive-field';

/** Several fields in one whole number of 31 bits: adding such numbers adds every field, and no field flows over. */
export interface PackedWord {
  readonly fields: readonly { readonly field: AdditiveField; readonly shift: number }[];
}

const WORD_BITS = 31;

/** Puts fields into as few words as their order allows. No fields: no words. */
export function packFields(fields: readonly AdditiveField[]): PackedWord[] {
  const words: { fields: { field: AdditiveField; shift: number }[] }[] = [];
  let used = WORD_BITS;
  for (const field of fields) {
    const bits = bitsOf(field);
    if (used + bits > WORD_BITS) {
      words.push({ fields: [] });
      used = 0;
    }
    words.at(-1)?.fields.push({ field, shift: used });
    used += bits;
  }
  return words;
}
