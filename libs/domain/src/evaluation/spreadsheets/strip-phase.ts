const PHASE_WORDS =
  /\b(?:pre|post|pra|pasca|before|after|sebelum|sesudah|setelah|awal|akhir)(?:\s*-?\s*(?:test|tes|kegiatan|sosialisasi|materi)\b|\b)/gi;

/**
 * A heading without the words that say before or after: "Pre-test Soal 1" and "Soal 1 (post)" are both "Soal 1".
 *
 * A heading that says nothing else gives "".
 */
export function stripPhase(heading: string): string {
  return heading
    .replaceAll('_', ' ')
    .replace(/\b(pre|post|pra|pasca)(tes|test)\b/gi, '$1')
    .replace(PHASE_WORDS, ' ')
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:–-]+|[\s.:–-]+$/g, '');
}
