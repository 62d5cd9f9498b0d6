import { changedFields } from '@ikrar/domain';
import type { Condition, InstrumentItem, InstrumentSection } from '@ikrar/domain';
import { freeId } from './content-edits';
import type { Draft } from './draft';

type Part = InstrumentItem | InstrumentSection;
type Names = ReadonlyMap<string, string>;

/**
 * Two people who add something at the same time give it the same next number. Mine takes a number behind both, so
 * that neither stands in the place of the other.
 */
export function keepApart(base: Draft, mine: Draft, theirs: Draft): Draft {
  const [before, here, there] = [base, mine, theirs].map(({ content }) => content);
  if (!before || !here || !there) return mine;
  const items = newNames('i', before.items, here.items, there.items);
  const sections = newNames('s', before.sections, here.sections, there.sections);
  if (items.size === 0 && sections.size === 0) return mine;
  const called = <Named extends Part>(part: Named, names: Names): Named => ({
    ...part,
    id: names.get(part.id) ?? part.id,
    ...(part.showIf && { showIf: inNames(part.showIf, items) }),
  });
  return {
    ...mine,
    content: {
      items: here.items.map((item) => ({
        ...called(item, items),
        ...(item.section !== undefined && { section: sections.get(item.section) ?? item.section }),
      })),
      ...(here.sections && { sections: here.sections.map((section) => called(section, sections)) }),
    },
  };
}

function newNames(
  prefix: string,
  base: readonly Part[] = [],
  mine: readonly Part[] = [],
  theirs: readonly Part[] = [],
): Names {
  const taken = new Set([...base, ...mine, ...theirs].map(({ id }) => id));
  const names = new Map<string, string>();
  for (const part of mine) {
    const other = theirs.find(({ id }) => id === part.id);
    if (!other || base.some(({ id }) => id === part.id) || isSame(part, other)) continue;
    const name = freeId(prefix, taken);
    taken.add(name);
    names.set(part.id, name);
  }
  return names;
}

/** What was written on, after an answer of the server that did not arrive, is still the same. */
function isSame(part: Part, other: Part): boolean {
  if (changedFields(part, other).length === 0) return true;
  const [one, two] = [part, other].map((each) => ('text' in each ? each.text.id : each.title.id));
  const kinds = [part, other].map((each) => ('kind' in each ? each.kind : null));
  return kinds[0] === kinds[1] && (one?.startsWith(two ?? '') || two?.startsWith(one ?? '')) === true;
}

function inNames(condition: Condition, names: Names): Condition {
  if ('item' in condition) return { ...condition, item: names.get(condition.item) ?? condition.item };
  if ('all' in condition) return { all: condition.all.map((part) => inNames(part, names)) };
  return { any: condition.any.map((part) => inNames(part, names)) };
}
