import type { IndependentT } from '../../statistics/groups/independent-t';
import type { KruskalWallis } from '../../statistics/groups/kruskal-wallis';
import type { MannWhitney } from '../../statistics/groups/mann-whitney';
import type { Description } from '../../statistics/samples/describe-scores';
import type { GroupKind } from '../design/evaluation-design';

export interface SubgroupComparison {
  readonly kind: GroupKind;
  readonly groups: readonly Subgroup[];
  /** Of the rises, between the groups that are shown and hold somebody known: two groups, or more. */
  readonly test: { readonly welch: IndependentT; readonly mannWhitney: MannWhitney } | null;
  readonly testOfMany: KruskalWallis | null;
  /** Holm over the kinds that were tested, of Welch's p or Kruskal–Wallis'. */
  readonly pHolm: number | null;
}

export interface Subgroup {
  /** A code (sex, age band, area), or what the roster says; '' where it is not known. */
  readonly value: string;
  /** Null where too few: then another group may be hidden too, so that nobody can subtract. */
  readonly figures: SubgroupFigures | null;
}

export interface SubgroupFigures {
  readonly n: number;
  readonly before: Description;
  readonly after: Description;
  readonly rise: Description;
  readonly classG: number | null;
}
