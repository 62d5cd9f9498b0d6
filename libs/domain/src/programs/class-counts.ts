import { normaliseSearch } from '../text';
import type { PlannedClass } from './event-templates';
import { gradeOf } from './grade-of';

/** `className` is null for those present whose class is not known. */
export type ClassCount = { className: string | null; planned: number; present: number };

/**
 * Planned beside present for every class (people).
 *
 * Definition: somebody present counts for the planned class of the same name, else for the planned class
 * that is the grade of hers ("XI IPA 2" for a planned "XI"). Planned classes come first in their order, then
 * those nobody planned by name, at last those present without a class.
 * Source: S8, S9. Only participants are counted; the caller leaves companions and guests out.
 * Edge cases: nothing planned and nobody present gives an empty list.
 */
export function classCounts(
  planned: readonly PlannedClass[],
  present: readonly (string | null)[],
): ClassCount[] {
  const counts: ClassCount[] = planned.map((each) => ({ ...each, present: 0 }));
  const unplanned: ClassCount[] = [];
  let unknown = 0;
  for (const className of present) {
    if (className === null || className.trim() === '') {
      unknown += 1;
      continue;
    }
    const found = findClass(counts, className) ?? findClass(unplanned, className);
    if (found) found.present += 1;
    else unplanned.push({ className: className.trim(), planned: 0, present: 1 });
  }
  unplanned.sort((one, other) => ((one.className ?? '') < (other.className ?? '') ? -1 : 1));
  const withoutClass = unknown === 0 ? [] : [{ className: null, planned: 0, present: unknown }];
  return [...counts, ...unplanned, ...withoutClass];
}

function findClass(counts: readonly ClassCount[], className: string): ClassCount | undefined {
  const same = (one: string | null, other: string): boolean =>
    normaliseSearch(one ?? '') === normaliseSearch(other);
  const grade = gradeOf(className);
  return (
    counts.find((each) => same(each.className, className)) ??
    (grade === null ? undefined : counts.find((each) => same(each.className, grade)))
  );
}
