import type { InstrumentContent, InstrumentItem, InstrumentSection } from '@ikrar/domain';
import { contentOf, groupsOf } from './item-groups';
import type { ItemGroup } from './item-groups';

/** Where an item stands, or shall stand: counted within its group, without itself. */
export interface Place {
  readonly group: number;
  readonly index: number;
}

export function changeItem(
  content: InstrumentContent,
  id: string,
  change: Partial<InstrumentItem>,
): InstrumentContent {
  return {
    ...content,
    items: content.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
  };
}

export function insertItem(
  content: InstrumentContent,
  item: InstrumentItem,
  place: Place,
): InstrumentContent {
  return contentOf(
    groupsOf(content).map((group, at) =>
      at === place.group ? { ...group, items: group.items.toSpliced(place.index, 0, item) } : group,
    ),
  );
}

export function removeItem(content: InstrumentContent, id: string): InstrumentContent {
  return { ...content, items: content.items.filter((item) => item.id !== id) };
}

export function moveItem(content: InstrumentContent, id: string, place: Place): InstrumentContent {
  const item = content.items.find((one) => one.id === id);
  if (!item) return content;
  const without = groupsOf(content).map((group) => ({
    ...group,
    items: group.items.filter((one) => one.id !== id),
  }));
  const moved = without.map((group, at) =>
    at === place.group ? { ...group, items: group.items.toSpliced(place.index, 0, item) } : group,
  );
  return contentOf(moved);
}

export function placeOf(content: InstrumentContent, id: string): Place | null {
  const groups = groupsOf(content);
  const group = groups.findIndex(({ items }) => items.some((item) => item.id === id));
  const index = groups[group]?.items.findIndex((item) => item.id === id) ?? -1;
  return group === -1 ? null : { group, index };
}

/** Below an item, or at the very end. */
export function placeBelow(content: InstrumentContent, id: string | null): Place {
  const place = id === null ? null : placeOf(content, id);
  if (place) return { group: place.group, index: place.index + 1 };
  const groups = groupsOf(content);
  return { group: groups.length - 1, index: groups.at(-1)?.items.length ?? 0 };
}

/** One place up or down; beyond the edge of its section an item comes to the next one. Null at the ends. */
export function placeBeside(content: InstrumentContent, id: string, by: 1 | -1): Place | null {
  const place = placeOf(content, id);
  if (!place) return null;
  const groups = groupsOf(content);
  const index = place.index + by;
  if (index >= 0 && index < (groups[place.group]?.items.length ?? 0)) return { group: place.group, index };
  const next = groups[place.group + by];
  if (!next) return null;
  // The group without a section at the top is a place only while there are sections.
  return { group: place.group + by, index: by === 1 ? 0 : next.items.length };
}

export function addSection(content: InstrumentContent, section: InstrumentSection): InstrumentContent {
  return contentOf([...groupsOf(content), { section, items: [] }]);
}

export function changeSection(
  content: InstrumentContent,
  id: string,
  change: Partial<InstrumentSection>,
): InstrumentContent {
  return {
    ...content,
    sections: content.sections?.map((section) => (section.id === id ? { ...section, ...change } : section)),
  };
}

/** The title goes, its items stay where they are. */
export function removeSection(content: InstrumentContent, id: string): InstrumentContent {
  return contentOf(
    groupsOf(content).map((group) => (isGroup(group, id) ? { ...group, section: null } : group)),
  );
}

export function moveSection(content: InstrumentContent, id: string, by: 1 | -1): InstrumentContent {
  const groups = groupsOf(content);
  const at = groups.findIndex((group) => isGroup(group, id));
  const group = groups[at];
  // The first group has no section and stays the first.
  if (!group || at + by < 1 || at + by >= groups.length) return content;
  return contentOf(groups.toSpliced(at, 1).toSpliced(at + by, 0, group));
}

function isGroup({ section }: ItemGroup, id: string): boolean {
  return section?.id === id;
}

/** `i7`: the first number behind all that were ever taken, so that no new question takes the place of an old one. */
export function freeId(prefix: string, taken: Iterable<string>): string {
  const numbers = [...taken].flatMap((id) =>
    id.startsWith(prefix) ? [Number(id.slice(prefix.length))] : [],
  );
  return `${prefix}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
