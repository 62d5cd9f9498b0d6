import { matchSelfCodes } from '../../questionnaires/self-codes/match-self-codes';
import type { PartedPair, SelfCodeConfidence } from '../../questionnaires/self-codes/match-self-codes';
import type { Identification } from '../../questionnaires/waves/questionnaire-lists';
import type { PairExclusion } from './pair-exclusions';
import { pairResponses } from './pair-responses';

/** One sheet of an event before or after, and what it says of its writer. */
export interface Sheet {
  readonly id: string;
  readonly phase: 'pre' | 'post';
  /** ISO 8601, by the server's clock. */
  readonly receivedAt: string;
  readonly personalCode: string | null;
  readonly selfCode?: string | null;
  /** Set for a sheet that asks nothing the other wave asks too: it can be in no pair. */
  readonly comparable?: boolean;
}

export interface PairingRule {
  /** Personal codes unless told otherwise. */
  readonly identification?: Identification;
  /** Pairs of self-made codes that the team took apart. */
  readonly parted?: readonly PartedPair[];
}

export interface PairedSheets<S> {
  readonly pairs: readonly { readonly pre: S; readonly post: S; readonly confidence: SelfCodeConfidence }[];
  readonly excluded: readonly { readonly sheet: S; readonly reason: PairExclusion }[];
}

/**
 * Which sheets before and after are of one person, by the way the event knows people.
 *
 * Definition: personal codes by `pairResponses`, self-made codes by `matchSelfCodes` without the parted pairs, and
 * anonymous sheets never: whoever wants a change of persons must know them. Sheets whose version has no item in
 * common with the other wave are set aside before ("different_version").
 * Every sheet is in one pair or excluded with one reason, once; the order of the rows never matters for the pairs.
 */
export function pairSheets<S extends Sheet>(
  sheets: readonly S[],
  { identification = 'personal_code', parted = [] }: PairingRule = {},
): PairedSheets<S> {
  const [comparable, apart] = split(sheets, (sheet) => sheet.comparable !== false);
  const { pairs, excluded } = PAIR[identification](comparable, parted);
  return { pairs, excluded: [...because('different_version', apart), ...excluded] };
}

type Pair = <S extends Sheet>(sheets: readonly S[], parted: readonly PartedPair[]) => PairedSheets<S>;

const PAIR: Readonly<Record<Identification, Pair>> = {
  personal_code: pairPersonalCodes,
  self_code: pairSelfCodes,
  anonymous: (sheets) => ({ pairs: [], excluded: because('anonymous', sheets) }),
};

function pairPersonalCodes<S extends Sheet>(sheets: readonly S[]): PairedSheets<S> {
  const coded = sheets.flatMap((sheet) => {
    const { id, phase, receivedAt, personalCode } = sheet;
    return personalCode === null ? [] : [{ id, phase, receivedAt, personalCode, sheet }];
  });
  const { pairs, preOnly, postOnly, superseded } = pairResponses(coded);
  const sheetsOf = (list: readonly { readonly sheet: S }[]): S[] => list.map(({ sheet }) => sheet);
  return {
    pairs: pairs.map(({ pre, post }) => ({ pre: pre.sheet, post: post.sheet, confidence: 'exact' })),
    excluded: [
      ...because(
        'no_code',
        sheets.filter(({ personalCode }) => personalCode === null),
      ),
      ...because('superseded', sheetsOf(superseded)),
      ...because('no_partner', sheetsOf([...preOnly, ...postOnly])),
    ],
  };
}

function pairSelfCodes<S extends Sheet>(
  sheets: readonly S[],
  parted: readonly PartedPair[],
): PairedSheets<S> {
  const coded = sheets.map((sheet) => ({ id: sheet.id, code: sheet.selfCode ?? null, sheet }));
  const [before, after] = split(coded, ({ sheet }) => sheet.phase === 'pre');
  const { pairs, unmatched } = matchSelfCodes(before, after, parted);
  return {
    pairs: pairs.map((pair) => ({
      pre: pair.before.sheet,
      post: pair.after.sheet,
      confidence: pair.confidence,
    })),
    excluded: unmatched.map(({ sheet, reason }) => ({ sheet: sheet.sheet, reason })),
  };
}

function because<S>(reason: PairExclusion, sheets: readonly S[]): { sheet: S; reason: PairExclusion }[] {
  return sheets.map((sheet) => ({ sheet, reason }));
}

function split<T>(list: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  return [list.filter(holds), list.filter((one) => !holds(one))];
}
