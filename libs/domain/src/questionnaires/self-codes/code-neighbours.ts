import { isOneSlip } from './is-one-slip';

/** The codes of the other wave that are near a code. */
export type CodeNeighbours = ReadonlyMap<string, readonly string[]>;

/**
 * Which codes of two waves are equal or one slip apart, seen from either side; codes without a neighbour are
 * left out.
 *
 * Two such codes share a form with at most one character left out, so only codes that share one are compared:
 * the work grows with the number of codes, not with its square.
 */
export function codeNeighbours(
  early: readonly string[],
  late: readonly string[],
): { readonly ofEarly: CodeNeighbours; readonly ofLate: CodeNeighbours } {
  const forms = new Map<string, string[]>();
  for (const code of late) for (const form of shortened(code)) push(forms, form, code);
  const ofEarly = new Map<string, string[]>();
  const ofLate = new Map<string, string[]>();
  for (const code of early) {
    const candidates = new Set([...shortened(code)].flatMap((form) => forms.get(form) ?? []));
    for (const candidate of candidates) {
      if (candidate !== code && !isOneSlip(code, candidate)) continue;
      push(ofEarly, code, candidate);
      push(ofLate, candidate, code);
    }
  }
  return { ofEarly, ofLate };
}

function shortened(code: string): Set<string> {
  const shorter = Array.from(code, (_, at) => code.slice(0, at) + code.slice(at + 1));
  return new Set([code, ...shorter]);
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
