import { readBirthYear, readSex } from '../../participants';
import type { TableRow } from '../../questionnaires/imports/answer-table';
import { normaliseSearch } from '../../text';
import type { AnalysisMapping, FactKind } from './analysis-mapping';
import type { OpenSide } from './open-sides';

/** What one person has once; of areas there are too many spellings. */
export const IDENTITY_KINDS = ['sex', 'age', 'birth_year', 'class', 'school'] as const satisfies FactKind[];
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** Compared between rows of one name and forgotten; a kind that is absent is not known. */
export type IdentityFacts = Readonly<Partial<Record<IdentityKind, string>>>;

/** What a row says of its writer, exactly: bands of ages would make one person of two. */
export function identityFacts({ facts }: AnalysisMapping, open: OpenSide, row: TableRow): IdentityFacts {
  const known: Partial<Record<IdentityKind, string>> = {};
  for (const { kind, ...columns } of facts) {
    if (kind === 'area') continue;
    const value = valueOf(kind, open.cell(row, columns[open.side]));
    if (value) known[kind] ??= value;
  }
  return known;
}

function valueOf(kind: IdentityKind, cell: string): string {
  if (kind === 'sex') return readSex(cell) ?? '';
  if (kind === 'age') return /^\d{1,3}/.exec(cell)?.[0] ?? '';
  if (kind === 'birth_year') return `${readBirthYear(cell) ?? ''}`;
  return normaliseSearch(cell);
}
