import { itemTable } from '../../statistics/paired/item-table';
import { mcnemar } from '../../statistics/paired/mcnemar';
import { adjustP } from '../../statistics/proportions/adjust-p';
import { wilson } from '../../statistics/proportions/wilson';
import type { PairedSample } from '../../statistics/paired/paired-sample';
import type { ItemComparison, RightShare } from './item-comparison';

export interface ItemPairs {
  readonly id: string;
  readonly topic: string | null;
  /** The matched people before and after, 1 right and 0 wrong or blank (`rightWrongPairs`). */
  readonly pairs: PairedSample;
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
export function compareItems(items: readonly ItemPairs[], confidence = 0.95): ItemComparison[] {
  const tested = items.map(({ id, topic, pairs }) => ({
    id,
    topic,
    test: mcnemar(itemTable(pairs), confidence),
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
    test,
    pHolm: adjusted[index] ?? null,
  }));
}
