/** Why a sheet is in no pair of the evaluation; the first ones are those of self-made codes. */
export const PAIR_EXCLUSIONS = [
  'no_code',
  'same_code',
  'ambiguous',
  'parted',
  'superseded',
  'different_version',
  'anonymous',
  'no_partner',
] as const;
export type PairExclusion = (typeof PAIR_EXCLUSIONS)[number];

export interface ExcludedSheet {
  readonly phase: 'pre' | 'post';
  readonly reason: PairExclusion;
}

/** Sheets of before and after that are in no pair for one reason. */
export interface ExclusionCounts {
  readonly reason: PairExclusion;
  readonly pre: number;
  readonly post: number;
}

/** How many sheets are in no pair, by the reason, in the order of `PAIR_EXCLUSIONS`; reasons without a sheet are left out. */
export function countExclusions(excluded: readonly ExcludedSheet[]): ExclusionCounts[] {
  const count = (reason: PairExclusion, phase: ExcludedSheet['phase']): number =>
    excluded.filter((sheet) => sheet.reason === reason && sheet.phase === phase).length;
  return PAIR_EXCLUSIONS.map((reason) => ({
    reason,
    pre: count(reason, 'pre'),
    post: count(reason, 'post'),
  })).filter(({ pre, post }) => pre + post > 0);
}
