/**
 * The form in which names of places and people are compared: lower case, without accents, spaces or signs.
 *
 * Definition: compatibility decomposition (NFKD), lower case by the Unicode default (no locale), then every
 * code point that is neither a letter nor a digit is dropped. "Pulau Terong" → "pulauterong",
 * "Bukit Kecil" = "Bukitkecil", "Ja'an" → "jaan".
 * Edge cases: a text of signs alone gives "", which the caller must treat as "no search".
 */
export function normaliseSearch(text: string): string {
  const lower = text.normalize('NFKD').toLowerCase().normalize('NFKD');
  return lower.replace(/[^\p{L}\p{N}]/gu, '');
}
