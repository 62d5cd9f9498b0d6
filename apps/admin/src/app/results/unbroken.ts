const NO_BREAK = '\u00a0';

/** A figure stays on one line with its sign: p < 0,001. For looking at; what is copied is plain. */
export function unbroken(text: string): string {
  return text.replace(/ ([=<≥≤]) /g, `${NO_BREAK}$1${NO_BREAK}`);
}
