import { itemTable } from '../statistics/paired/item-table';
import { mcnemar } from '../statistics/paired/mcnemar';
import { adjustP } from '../statistics/proportions/adjust-p';
import { wilson } from '../statistics/proportions/wilson';

/** Right answers before and after, 1 right and 0 wrong or blank, in the same order of people. */
export interface ItemAnswers {
  readonly id: string;
  readonly topic: string | null;
  readonly pre: readonly number[];
  readonly post: readonly number[];
}

export interface RightShare {
  readonly count: number;
  /** From 0 to 1, with Wilson's interval; `null` without people. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ItemComparison {
  readonly id: string;
  readonly topic: string | null;
  readonly n: number;
  readonly rightBefore: RightShare;
  readonly rightAfter: RightShare;
  /** Wrong before, right after. */
  readonly gained: number;
  /** Right before, wrong after. */
  readonly lost: number;
  readonly diff: number | null;
  readonly diffLow: number;
  readonly diffHigh: number;
  readonly pExact: number;
  readonly pMid: number;
  /** pExact adjusted by Holm over all items. */
  readonly pHolm: number | null;
}

function rightShare(count: number, n: number, confidence: number): RightShare {
  const { p, low, high } = wilson(count, n, confidence);
  return { count, share: p, low, high };
}

/**
 * Compares every item of the matched people before and after: shares right with Wilson's intervals, McNemar exact and
 * mid-p, and Holm's adjustment of the exact p over all items.
 *
 * n = 0: shares are `null`, p is 1. No items: an empty list.
 */
export function compareItems(items: readonly ItemAnswers[], confidence = 0.95): ItemComparison[] {
  const tested = items.map(({ id, topic, pre, post }) => ({
    id,
    topic,
    test: mcnemar(itemTable(pre, post), confidence),
  }));
  const adjusted = adjustP(tested.map(({ test }) => test.pExact)).holm;
  return tested.map(({ id, topic, test }, index) => ({
    id,
    topic,
    n: test.n,
    rightBefore: rightShare(test.a + test.b, test.n, confidence),
    rightAfter: rightShare(test.a + test.c, test.n, confidence),
    gained: test.c,
    lost: test.b,
    diff: test.diff,
    diffLow: test.diffLow,
    diffHigh: test.diffHigh,
    pExact: test.pExact,
    pMid: test.pMid,
    pHolm: adjusted[index] ?? null,
  }));
}
