import type { InstrumentContent, InstrumentItem, InstrumentSection } from '@ikrar/domain';

/** Items that stand together: those of one section, or those without. */
export interface ItemGroup {
  readonly section: InstrumentSection | null;
  readonly items: readonly InstrumentItem[];
}

/**
 * The items as they stand on the page. The first group is always the one without a section, so that there is a
 * place to lead items out of theirs; a section without items stands behind the one that is listed before it.
 */
export function groupsOf({ items, sections = [] }: InstrumentContent): ItemGroup[] {
  const groups: { section: InstrumentSection | null; items: InstrumentItem[] }[] = [
    { section: null, items: [] },
  ];
  for (const item of items) {
    const section = sections.find(({ id }) => id === item.section) ?? null;
    const last = groups.at(-1);
    const known = section === null ? (last?.section === null ? last : undefined) : groupOf(section.id);
    if (known) known.items.push(item);
    else groups.push({ section, items: [item] });
  }
  sections.forEach((section, position) => {
    if (groupOf(section.id)) return;
    const before = sections.slice(0, position).at(-1);
    const at = before ? groups.findIndex((group) => group.section?.id === before.id) : -1;
    groups.splice(at === -1 ? groups.length : at + 1, 0, { section, items: [] });
  });
  return groups;

  function groupOf(id: string) {
    return groups.find(({ section }) => section?.id === id);
  }
}

export function contentOf(groups: readonly ItemGroup[]): InstrumentContent {
  const items = groups.flatMap(({ section, items }) => items.map((item) => inSection(item, section?.id)));
  const sections = groups.flatMap(({ section }) => section ?? []);
  return sections.length === 0 ? { items } : { items, sections };
}

function inSection(item: InstrumentItem, section: string | undefined): InstrumentItem {
  if (item.section === section) return item;
  const { section: _left, ...rest } = item;
  return section === undefined ? rest : { ...rest, section };
}
