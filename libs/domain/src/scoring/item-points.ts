export interface ScorableItem {
  readonly id: string;
  readonly topic: string | null;
  /** Whole points for a right answer. */
  readonly weight: number;
  /** The right option; `null` for items without one right answer. */
  readonly key: string | null;
  /** The right options of several choices. */
  readonly keys?: readonly string[];
  readonly scoring?: 'all' | 'each';
  readonly options?: readonly { readonly id: string }[];
}

/** Whether an item has right and wrong answers at all. */
export function isScored({ weight, key, keys = [] }: ScorableItem): boolean {
  return weight > 0 && (key !== null || keys.length > 0);
}

/** Points of an item that was answered right: its weight, or its weight for each option scored `each`. */
export function maxPoints(item: ScorableItem): number {
  if (!isScored(item)) return 0;
  return countsEach(item) ? item.weight * (item.options?.length ?? 0) : item.weight;
}

/**
 * Points of one answer, in whole points.
 *
 * Definition: one right option gives the weight; several right options give it when exactly they were chosen
 * (`all`), or the weight for every option that was rightly chosen or rightly left (`each`, the multiple true-false
 * rule: choosing everything earns no more than the right options).
 * Edge cases: a blank, like an unscored item, gives nothing.
 */
export function itemPoints(item: ScorableItem, answer: unknown): number {
  if (!isScored(item) || answer === null || answer === undefined) return 0;
  if (item.key !== null) return answer === item.key ? item.weight : 0;
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [];
  if (chosen.length === 0) return 0;
  const keys = item.keys ?? [];
  if (countsEach(item)) {
    const right = (item.options ?? []).filter(({ id }) => chosen.includes(id) === keys.includes(id));
    return item.weight * right.length;
  }
  return chosen.length === keys.length && keys.every((id) => chosen.includes(id)) ? item.weight : 0;
}

function countsEach({ key, scoring }: ScorableItem): boolean {
  return key === null && scoring === 'each';
}
