import type { McNemar } from '../../statistics/paired/mcnemar';

export interface RightShare {
  readonly count: number;
  readonly share: number | null;
  /** Wilson's interval. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface ItemComparison {
  readonly id: string;
  readonly topic: string | null;
  readonly n: number;
  readonly rightBefore: RightShare;
  readonly rightAfter: RightShare;
  /** Wrong before, right after; right before, wrong after. */
  readonly gained: number;
  readonly lost: number;
  readonly test: McNemar;
  /** `test.pExact` adjusted by Holm over all items. */
  readonly pHolm: number | null;
}
