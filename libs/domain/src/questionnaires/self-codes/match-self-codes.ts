import { codeNeighbours } from './code-neighbours';
import type { CodeNeighbours } from './code-neighbours';

export interface SelfCodedSheet {
  readonly id: string;
  /** From `makeSelfCode`; null when a part of it was missing. */
  readonly code: string | null;
}

export const SELF_CODE_CONFIDENCES = ['exact', 'one_slip'] as const;
export type SelfCodeConfidence = (typeof SELF_CODE_CONFIDENCES)[number];

/**
 * Why a sheet is in no pair: no code, its code on several sheets of its wave, several near ones, none, or people
 * who know better took the pair apart.
 */
export const SELF_CODE_EXCLUSIONS = ['no_code', 'same_code', 'ambiguous', 'parted', 'no_partner'] as const;
export type SelfCodeExclusion = (typeof SELF_CODE_EXCLUSIONS)[number];

/** The ids of two sheets that the rule would pair and the team has parted. */
export interface PartedPair {
  readonly before: string;
  readonly after: string;
}

export interface SelfCodeMatches<Sheet> {
  readonly pairs: readonly {
    readonly before: Sheet;
    readonly after: Sheet;
    readonly confidence: SelfCodeConfidence;
  }[];
  readonly unmatched: readonly {
    readonly sheet: Sheet;
    readonly wave: 'before' | 'after';
    readonly reason: SelfCodeExclusion;
  }[];
}

/**
 * THE rule that pairs anonymous sheets by the codes their writers made themselves:
 *
 * 1. a code that stands on two sheets of one wave belongs to nobody for sure: none of them is paired;
 * 2. the same code before and after is a pair ("exact");
 * 3. of what is left, two sheets are a pair when their codes are one slip apart and neither has another such
 *    neighbour ("one_slip"), counting those of rule 1 as neighbours; who has several, or the code of rule 1,
 *    stays unmatched ("ambiguous");
 * 4. last, the pairs that were parted are taken out ("parted"). That changes no other pair and makes no new one, so
 *    joining them again gives back what was; to part what is no pair changes nothing.
 *
 * Every sheet is in one pair or in `unmatched`, once, with its reason. The order of the sheets never matters:
 * pairs and exclusions come in the order of codes and ids. No sheets: two empty lists.
 */
export function matchSelfCodes<Sheet extends SelfCodedSheet>(
  before: readonly Sheet[],
  after: readonly Sheet[],
  parted: readonly PartedPair[] = [],
): SelfCodeMatches<Sheet> {
  const [early, late] = [sort(before), sort(after)];
  const exact = early.single.flatMap((sheet) => {
    const [partner, ...others] = late.byCode.get(sheet.code) ?? [];
    return partner && others.length === 0
      ? [{ before: sheet, after: partner, confidence: 'exact' as const }]
      : [];
  });
  const taken = new Set(exact.map(({ before: { code } }) => code));
  const free = { early: without(early, taken), late: without(late, taken) };
  const near = codeNeighbours([...free.early.byCode.keys()], [...free.late.byCode.keys()]);
  const slips = free.early.single.flatMap((sheet) => {
    const partner = onlyOne(near.ofEarly.get(sheet.code), late);
    const isMutual = partner && onlyOne(near.ofLate.get(partner.code), early) === sheet;
    return isMutual ? [{ before: sheet, after: partner, confidence: 'one_slip' as const }] : [];
  });
  const apart = new Set(parted.map((pair) => `${pair.before} ${pair.after}`));
  const [takenApart, pairs] = partition([...exact, ...slips], (pair) =>
    apart.has(`${pair.before.id} ${pair.after.id}`),
  );
  const paired = sheetsOf<Sheet>(pairs);
  const loosened = sheetsOf<Sheet>(takenApart);
  const left = (wave: 'before' | 'after', sorted: Sorted<Sheet>, neighbours: CodeNeighbours) =>
    sorted.all
      .filter((sheet) => !paired.has(sheet))
      .map((sheet) => ({
        sheet,
        wave,
        reason: loosened.has(sheet) ? ('parted' as const) : reasonOf(sheet, sorted, neighbours),
      }));
  return { pairs, unmatched: [...left('before', early, near.ofEarly), ...left('after', late, near.ofLate)] };
}

type Coded<Sheet> = Sheet & { readonly code: string };

interface Sorted<Sheet> {
  readonly all: readonly Sheet[];
  readonly byCode: ReadonlyMap<string, readonly Coded<Sheet>[]>;
  /** The only ones of their wave with their code. */
  readonly single: readonly Coded<Sheet>[];
}

function sort<Sheet extends SelfCodedSheet>(sheets: readonly Sheet[]): Sorted<Sheet> {
  const all = sheets.toSorted(
    (one, other) => compare(one.code ?? '', other.code ?? '') || compare(one.id, other.id),
  );
  const byCode = new Map<string, Coded<Sheet>[]>();
  for (const sheet of all)
    if (isCoded(sheet)) byCode.set(sheet.code, [...(byCode.get(sheet.code) ?? []), sheet]);
  return { all, byCode, single: [...byCode.values()].flatMap((alike) => (alike.length === 1 ? alike : [])) };
}

function without<Sheet>(sorted: Sorted<Sheet>, codes: ReadonlySet<string>): Sorted<Sheet> {
  return {
    all: sorted.all,
    byCode: new Map([...sorted.byCode].filter(([code]) => !codes.has(code))),
    single: sorted.single.filter(({ code }) => !codes.has(code)),
  };
}

function onlyOne<Sheet>(
  codes: readonly string[] | undefined,
  sorted: Sorted<Sheet>,
): Coded<Sheet> | undefined {
  const [code, ...otherCodes] = codes ?? [];
  const [sheet, ...alike] = sorted.byCode.get(code ?? '') ?? [];
  return otherCodes.length + alike.length === 0 ? sheet : undefined;
}

function reasonOf<Sheet extends SelfCodedSheet>(
  sheet: Sheet,
  { byCode }: Sorted<Sheet>,
  neighbours: CodeNeighbours,
): SelfCodeExclusion {
  if (sheet.code === null) return 'no_code';
  if (byCode.get(sheet.code)?.length !== 1) return 'same_code';
  return neighbours.has(sheet.code) ? 'ambiguous' : 'no_partner';
}

function sheetsOf<Sheet>(pairs: readonly { before: Sheet; after: Sheet }[]): ReadonlySet<Sheet> {
  return new Set(pairs.flatMap(({ before, after }) => [before, after]));
}

function partition<T>(list: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  return [list.filter(holds), list.filter((one) => !holds(one))];
}

function isCoded<Sheet extends SelfCodedSheet>(sheet: Sheet): sheet is Coded<Sheet> {
  return sheet.code !== null;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
