const TOKEN =
  /\s*(?:\$\{\s*([^{}]+?)\s*\}|('[^']*'|"[^"]*")|(-?\d+(?:\.\d+)?)|(!=|=|\(|\)|,)|([a-z]+(?=\s*\()|and\b|or\b))/y;

export type Token = { readonly kind: 'answer' | 'text' | 'number' | 'sign' | 'word'; readonly value: string };

/** The words and signs of a `relevant`, or null where something is neither. */
export function relevantTokens(text: string): Token[] | null {
  const tokens: Token[] = [];
  const plain = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < plain.length) {
    const match = TOKEN.exec(plain);
    if (!match) return null;
    const [, answer, quoted, number, sign, word] = match;
    if (answer !== undefined) tokens.push({ kind: 'answer', value: answer });
    else if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.slice(1, -1) });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else tokens.push({ kind: 'word', value: word ?? '' });
  }
  return tokens;
}
