import { isScored, maxPoints } from './item-points';
import type { ScorableItem } from './item-points';

export interface InstrumentFacts {
  /** Points of a sheet with everything right. */
  readonly maxScore: number;
  readonly topics: readonly { readonly id: string; readonly max: number }[];
  /** The items that have a key, in the order of the sheet. */
  readonly items: readonly { readonly id: string; readonly topic: string | null }[];
}

/**
 * What the evaluation has to know about an instrument version: the points of a sheet with everything right, whole and
 * per topic, and the scored items in their order.
 *
 * No scored items: a maximum of 0 and empty lists.
 */
export function instrumentFacts(items: readonly ScorableItem[]): InstrumentFacts {
  const scored = items.filter(isScored);
  const topics = new Map<string, number>();
  for (const item of scored) {
    if (item.topic !== null) topics.set(item.topic, (topics.get(item.topic) ?? 0) + maxPoints(item));
  }
  return {
    maxScore: scored.reduce((points, item) => points + maxPoints(item), 0),
    topics: [...topics].map(([id, max]) => ({ id, max })),
    items: scored.map(({ id, topic }) => ({ id, topic })),
  };
}
