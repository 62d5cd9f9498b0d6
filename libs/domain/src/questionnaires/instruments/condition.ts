export const COMPARISONS = ['equal', 'different', 'selected'] as const;

/** One earlier answer beside a value. A blank is equal to nothing and different from everything. */
export type Comparison = {
  readonly item: string;
  readonly is: (typeof COMPARISONS)[number];
  readonly value: string | number;
};

/** When an item is shown: comparisons with earlier answers, joined by "all of" and "any of". */
export type Condition =
  Comparison | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };

/** The comparisons within a condition, in their order. */
export function comparisonsOf(condition: Condition): Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  return [condition];
}
