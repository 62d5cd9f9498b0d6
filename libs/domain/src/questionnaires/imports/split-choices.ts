/**
 * The choices that stand in one cell, in its order.
 *
 * Definition: choices are joined by a comma, and a choice may hold commas itself; so the cell is read as known choices
 * as far as it can be, at each place the longest that lets the rest be known too. What is not known stays together up
 * to the next known choice, for people write commas beside "other". Case does not count.
 * Edge cases: no known choice at all: the cell is one piece. Joined by the comma again, the pieces give the cell.
 */
export function splitChoices(cell: string, known: readonly string[]): string[] {
  const text = cell.trim();
  if (text === '') return [];
  const longest = [...new Set(known.map((one) => one.trim()).filter(Boolean))].sort(
    (one, other) => other.length - one.length || (one < other ? -1 : 1),
  );
  const ends = new Map<number, number[]>();
  const endsFrom = (from: number): number[] => {
    const kept = ends.get(from);
    if (kept) return kept;
    const found = longest
      .map((one) => from + one.length)
      .filter((end, at) => isKnown(text.slice(from, end), longest[at] ?? '') && isBoundary(text, end));
    ends.set(from, found);
    return found;
  };
  const pieces = wholly(text, endsFrom) ?? partly(text, endsFrom);
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

type Ends = (from: number) => readonly number[];

function isKnown(piece: string, known: string): boolean {
  return piece.toLowerCase() === known.toLowerCase();
}

function isBoundary(text: string, end: number): boolean {
  return end === text.length || text[end] === ',';
}

function next(text: string, end: number): number {
  return end + (/^,\s*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** Null when some of it is not known, whichever way it is read. */
function wholly(text: string, ends: Ends): string[] | null {
  const dead = new Set<number>();
  const from = (start: number): string[] | null => {
    if (start >= text.length) return [];
    if (dead.has(start)) return null;
    for (const end of ends(start)) {
      const rest = from(next(text, end));
      if (rest) return [text.slice(start, end), ...rest];
    }
    dead.add(start);
    return null;
  };
  return from(0);
}

function partly(text: string, ends: Ends): string[] {
  const pieces: string[] = [];
  let unknownFrom: number | null = null;
  let at = 0;
  while (at < text.length) {
    const end = ends(at)[0];
    if (end === undefined) {
      unknownFrom ??= at;
      const comma = text.indexOf(',', at);
      at = comma < 0 ? text.length : next(text, comma);
    } else {
      if (unknownFrom !== null) pieces.push(text.slice(unknownFrom, at).replace(/,\s*$/, ''));
      unknownFrom = null;
      pieces.push(text.slice(at, end));
      at = next(text, end);
    }
  }
  if (unknownFrom !== null) pieces.push(text.slice(unknownFrom));
  return pieces;
}
