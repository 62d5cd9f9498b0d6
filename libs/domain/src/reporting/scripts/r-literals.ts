/** Parts of one kind, as R reads them. */
export function vector(parts: readonly string[]): string {
  return `c(${parts.join(', ')})`;
}

/** A name or a file as R reads it; both hold letters, digits and few signs. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
