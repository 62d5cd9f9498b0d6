import type { AnalysisSide } from './analysis-mapping';
import { IDENTITY_KINDS, type IdentityFacts, type IdentityKind } from './identity-facts';
import type { ReadRow } from './read-rows';
import type { SheetProblem, SheetProblemCode } from './sheet-problems';

export interface SideRows {
  readonly side: AnalysisSide;
  readonly rows: readonly ReadRow[];
}

export interface ToldApart {
  readonly sides: readonly SideRows[];
  readonly problems: readonly SheetProblem[];
}

type Placed = ReadRow & { readonly side: AnalysisSide };

/**
 * Rows that share a name, and whether they are one person.
 *
 * Definition: rows of one name on one side whose known facts differ are different people. Where the facts that every row
 * of the name has, on both sides, tell them apart, the writer becomes name and facts; otherwise all rows of the name are
 * set aside on both sides, for a pair of two people is worse than none. Names that nothing contradicts stay as they are.
 */
export function tellNamesakesApart(
  sides: readonly SideRows[],
  link: Readonly<Record<AnalysisSide, string | null>>,
): ToldApart {
  const named = sides.flatMap(({ side, rows }) =>
    rows.filter(({ writer }) => writer !== null).map((row): Placed => ({ ...row, side })),
  );
  const problems: SheetProblem[] = [];
  const told = new Map<string, (row: ReadRow) => ReadRow>();
  for (const [name, rows] of groupedBy(named, ({ writer }) => writer ?? '')) {
    if (!areSeveral(rows)) continue;
    const shared = IDENTITY_KINDS.filter((kind) => rows.every(({ identity }) => identity[kind]));
    const keyOf = ({ identity }: ReadRow): string =>
      JSON.stringify([name, ...shared.map((kind) => identity[kind])]);
    const isTold = [...groupedBy(rows, keyOf).values()].every((same) => !areSeveral(same));
    told.set(name, (row) => (isTold ? { ...row, writer: keyOf(row) } : { ...row, isAside: true }));
    const code: SheetProblemCode = isTold ? 'name_told_apart' : 'name_twice_aside';
    problems.push(...rows.map(({ side, line }) => ({ side, line, column: link[side], code })));
  }
  return {
    sides: sides.map(({ side, rows }) => ({
      side,
      rows: rows.map((row) => told.get(row.writer ?? '')?.(row) ?? row),
    })),
    problems,
  };
}

/** On one side there are two that cannot be one person. */
function areSeveral(rows: readonly Placed[]): boolean {
  return IDENTITY_KINDS.some((kind) =>
    [...groupedBy(rows, ({ side }) => side).values()].some((same) => valuesOf(same, kind).size > 1),
  );
}

function valuesOf(rows: readonly { readonly identity: IdentityFacts }[], kind: IdentityKind): Set<string> {
  return new Set(rows.flatMap(({ identity }) => identity[kind] ?? []).filter(Boolean));
}

function groupedBy(rows: readonly Placed[], keyOf: (row: Placed) => string): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
