import { parsePersonalCode, showPersonalCode } from '@ikrar/domain';

/**
 * Personal codes as the team types or pastes several of them, one below the other or in one line, and what of it is
 * none.
 */
export function readCodes(text: string): { codes: string[]; unread: string[] } {
  const read = { codes: [] as string[], unread: [] as string[] };
  for (const line of text.split(/[\n,;]+/)) {
    const letters = line.replace(/[\s.\-–—_]/g, '');
    if (!letters) continue;
    for (const piece of letters.length % 6 ? [line.trim()] : (letters.match(/.{6}/g) ?? [])) {
      const parsed = parsePersonalCode(piece);
      if (!parsed.ok) read.unread.push(piece === line.trim() ? piece : showPersonalCode(piece.toUpperCase()));
      else if (!read.codes.includes(parsed.code)) read.codes.push(parsed.code);
    }
  }
  return read;
}
