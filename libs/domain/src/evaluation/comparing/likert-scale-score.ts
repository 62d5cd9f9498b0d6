/** The least share of the items of a scale that must be answered for a score. */
const LEAST_ANSWERED = 0.8;

/**
 * The score of a Likert scale: the mean of the answered items times the number of items, in steps.
 *
 * @param sum of the steps of the answered items, after reversing.
 * @param answered of `items`; fewer than 80 %, or none: no score (`null`).
 */
export function likertScaleScore(sum: number, answered: number, items: number): number | null {
  if (answered === 0 || answered / items < LEAST_ANSWERED) return null;
  return (sum / answered) * items;
}
