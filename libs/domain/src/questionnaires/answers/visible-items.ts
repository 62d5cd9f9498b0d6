import type { InstrumentItem, InstrumentSection } from '../instruments/instrument-content';
import type { Answers } from './answers';
import { holds } from './holds';

type ShownItem = Pick<InstrumentItem, 'id' | 'section' | 'showIf'>;

/**
 * The items that these answers bring onto the sheet, in their order.
 *
 * Definition: from the first item to the last, an item is shown when the condition of its section and its own
 * hold. An item that is not shown counts as blank for those after it, whatever was answered to it before.
 */
export function visibleItems<Item extends ShownItem>(
  items: readonly Item[],
  sections: readonly InstrumentSection[] | undefined,
  answers: Answers,
): Item[] {
  const conditions = new Map(sections?.map(({ id, showIf }) => [id, showIf]));
  const seen: Record<string, Answers[string]> = {};
  return items.filter((item) => {
    const ofSection = item.section === undefined ? undefined : conditions.get(item.section);
    const isShown = [ofSection, item.showIf].every((condition) => !condition || holds(condition, seen));
    const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
    if (isShown && answer !== undefined) seen[item.id] = answer;
    return isShown;
  });
}
