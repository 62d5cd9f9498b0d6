import { elementAt } from './element-at';
import type { Sample } from './sample';

/**
 * The value that stands at `position` (from 0) when everybody is lined up ascending.
 *
 * @throws RangeError for a position that nobody has.
 */
export function valueAt({ values, counts }: Sample, position: number): number {
  let passed = 0;
  let index = 0;
  while (passed + elementAt(counts, index) <= position) {
    passed += elementAt(counts, index);
    index += 1;
  }
  return elementAt(values, index);
}
