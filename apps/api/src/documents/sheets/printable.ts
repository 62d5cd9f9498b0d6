/** Characters of the standard fonts of PDF (WinAnsi) beyond Latin-1. */
const BEYOND_LATIN = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** What has a plain way of being written. */
const PLAIN: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
  '−': '–',
  ʻ: '‘',
  ʼ: '’',
  '′': "'",
  '″': '"',
  '≤': '<=',
  '≥': '>=',
  '≠': '=/=',
  '≈': '~',
  '→': '->',
  '←': '<-',
  '✓': 'v',
  '\t': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u00ad': '',
  '\u200b': '',
  '\u200d': '',
  '\ufe0f': '',
  '\ufeff': '',
};

/**
 * The text in characters that the printed font has. Indonesian and English lose nothing; an accent beyond Western
 * Europe is dropped from its letter, and what cannot be drawn at all becomes a "?" that somebody sees, not a gap.
 */
export function printable(text: string): string {
  return Array.from(text.normalize('NFC'), drawn).join('');
}

function drawn(character: string): string {
  if (isInFont(character)) return character;
  const plain = PLAIN[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(plain).every(isInFont) ? plain : '?';
}

function isInFont(character: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff]$/.test(character) || BEYOND_LATIN.includes(character);
}
