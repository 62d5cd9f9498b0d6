import type { Evaluation } from '../../evaluation/evaluation';
import type { ResultRow } from './result-row';

/** What each count counts: those who answered once are no share yet, and the pairs go by the name of their figure. */
const COUNTED = [
  ['pre', 'funnel', { id: 'Mengisi sebelum', en: 'Answered before' }],
  ['post', 'funnel', { id: 'Mengisi sesudah', en: 'Answered after' }],
  ['matched', 'matched', undefined],
  ['preOnly', 'attrition', { id: 'Hanya mengisi sebelum', en: 'Answered before only' }],
  ['postOnly', 'attrition', { id: 'Hanya mengisi sesudah', en: 'Answered after only' }],
] as const;

/** Who answered, and who answered both. Nothing where too few may be seen. */
export function countRows({ counts }: Evaluation, of: string): ResultRow[] {
  if (counts === null) return [];
  return COUNTED.map(([statistic, figure, counted]) => ({
    ...{ figure, of, statistic, value: counts[statistic], n: null },
    ...(counted && { counted }),
  }));
}
