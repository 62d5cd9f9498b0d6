import { parsePersonalCode } from '../../participants';
import { normaliseSearch } from '../../text';
import { isOneSlip } from '../self-codes/is-one-slip';
import { SELF_CODE_SHAPE } from '../self-codes/make-self-code';
import type { Identification } from '../waves/questionnaire-lists';
import type { SheetIdentity } from '../waves/fits-identification';
import type { LinkKind } from './response-mapping';

export const WRITER_DOUBTS = [
  'no-code',
  'code-typo',
  'unknown-code',
  'unknown-name',
  'several-names',
  'nearly-this-name',
] as const;
export type WriterDoubt = (typeof WRITER_DOUBTS)[number];

/** Which columns may say who wrote a row, by the way the event knows people. */
export const LINKS_OF: Readonly<Record<Identification, readonly LinkKind[]>> = {
  personal_code: ['personal_code', 'name', 'none'],
  self_code: ['self_code', 'free', 'none'],
  anonymous: ['none'],
};

/** People of the event: who has a code, and whose name is whose (in the form of `normaliseSearch`). */
export type KnownWriters = {
  readonly codes: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** A code in the shape of a self-made one that stands for a text and does not give it away. */
  readonly pseudonymOf: (text: string) => string;
};

export type ReadWriter = SheetIdentity & {
  readonly standing: 'matched' | 'doubtful' | 'unmatched';
  readonly doubt: WriterDoubt | null;
};

/**
 * Who wrote a row, by the cell of the linking column.
 *
 * Definition: a personal code must be one of the roster, a name that of exactly one person on it; a name that is one
 * slip from exactly one is doubtful. A self-made code is taken as it is, a free cell only as a pseudonym.
 * Edge cases: nothing is stored of a name. A blank belongs to nobody; without a linking column that is as it should be.
 */
export function readWriter(kind: LinkKind, cell: string, known: KnownWriters): ReadWriter {
  if (kind === 'none') return matched({});
  if (cell.trim() === '') return nobody('no-code');
  if (kind === 'personal_code') {
    const parsed = parsePersonalCode(cell);
    if (!parsed.ok) return nobody('code-typo');
    return known.codes.has(parsed.code) ? matched({ personalCode: parsed.code }) : nobody('unknown-code');
  }
  if (kind === 'name') return readName(normaliseSearch(cell), known);
  if (kind === 'free') return matched({ selfCode: known.pseudonymOf(normaliseSearch(cell) || cell.trim()) });
  const selfCode = cell.trim().toUpperCase();
  return SELF_CODE_SHAPE.test(selfCode) ? matched({ selfCode }) : nobody('code-typo');
}

function readName(name: string, { names }: KnownWriters): ReadWriter {
  const codes = names.get(name) ?? [];
  const [personalCode] = codes;
  if (codes.length > 1) return nobody('several-names');
  if (personalCode !== undefined) return matched({ personalCode });
  const near = [...names].flatMap(([other, theirs]) => (isOneSlip(name, other) ? theirs : []));
  const [only] = near;
  if (near.length !== 1 || only === undefined) return nobody('unknown-name');
  return { personalCode: only, selfCode: null, standing: 'doubtful', doubt: 'nearly-this-name' };
}

function matched(codes: Partial<SheetIdentity>): ReadWriter {
  return { personalCode: null, selfCode: null, ...codes, standing: 'matched', doubt: null };
}

function nobody(doubt: WriterDoubt): ReadWriter {
  return { personalCode: null, selfCode: null, standing: 'unmatched', doubt };
}
