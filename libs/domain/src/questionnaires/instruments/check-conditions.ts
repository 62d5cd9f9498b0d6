import { answerOfValue } from './answer-of-value';
import { comparisonsOf } from './condition';
import type { Condition } from './condition';
import type { InstrumentContent, InstrumentItem } from './instrument-content';
import type { InstrumentIssue, InstrumentIssueCode } from './instrument-issues';
import { isReachable } from './is-reachable';

/**
 * What is wrong with the conditions under which items are shown.
 *
 * Definition: a condition looks back only, at a question that stands before the item (for a section: before its first
 * item), so no circle can arise; a value it compares with is an answer somebody can give there (`answerOfValue`); and some answers let the item be seen (`isReachable`).
 */
export function checkConditions(content: InstrumentContent): InstrumentIssue[] {
  const sections = new Map(content.sections?.map(({ id, showIf }) => [id, showIf]));
  return content.items.flatMap((item, position) => {
    const opensSection =
      item.section !== undefined &&
      content.items.findIndex(({ section }) => section === item.section) === position;
    const conditions = [opensSection ? sections.get(item.section ?? '') : undefined, item.showIf].filter(
      (condition) => condition !== undefined,
    );
    const codes = new Set(conditions.flatMap((condition) => issuesOf(condition, content.items, position)));
    if (conditions.length > 0 && codes.size === 0 && !isReachable(content, position))
      codes.add('unreachable');
    return [...codes].map((code) => ({ itemId: item.id, position, code }));
  });
}

function issuesOf(
  condition: Condition,
  items: readonly InstrumentItem[],
  position: number,
): InstrumentIssueCode[] {
  return comparisonsOf(condition).flatMap((comparison): InstrumentIssueCode[] => {
    const at = items.findIndex(({ id }) => id === comparison.item);
    const asked = items[at];
    if (!asked || asked.kind === 'note') return ['show-if-unknown'];
    if (at >= position) return ['show-if-later'];
    return answerOfValue(asked, comparison.value) === null ? ['show-if-value'] : [];
  });
}
