import { changedFields } from './changed-fields';
import type { InstrumentContent, InstrumentItem } from './instrument-content';
import { movedIds } from './moved-ids';

export const LOCKED_CHANGES = ['changed', 'removed', 'moved'] as const;
export type LockedChange = { readonly itemId: string; readonly code: (typeof LOCKED_CHANGES)[number] };

/**
 * Which locked items of a shared instrument the next content touches; an empty list means none.
 *
 * Definition: removed; changed in any field (unlocking is a change, and so is a section with another title or
 * condition, which would hide or reframe the item); or brought into another order among themselves. Items of
 * the team's own may stand anywhere between them.
 * Edge cases: an item can be both changed and moved. In the order of the base.
 */
export function lockedChanges(base: InstrumentContent, next: InstrumentContent): LockedChange[] {
  const locked = base.items.filter((item) => item.locked);
  const isKept = ({ id }: InstrumentItem) => next.items.some((item) => item.id === id);
  const kept = locked.filter(isKept).map(({ id }) => id);
  const moved = movedIds(
    kept,
    next.items.map(({ id }) => id).filter((id) => kept.includes(id)),
  );
  return locked.flatMap((item): LockedChange[] => {
    const { id: itemId } = item;
    const now = next.items.find(({ id }) => id === itemId);
    if (!now) return [{ itemId, code: 'removed' }];
    const isChanged =
      changedFields(item, now).length > 0 ||
      changedFields(sectionOf(base, item), sectionOf(next, now)).length > 0;
    return [
      ...(isChanged ? [{ itemId, code: 'changed' as const }] : []),
      ...(moved.includes(itemId) ? [{ itemId, code: 'moved' as const }] : []),
    ];
  });
}

function sectionOf({ sections = [] }: InstrumentContent, { section }: InstrumentItem): object {
  return sections.find(({ id }) => id === section) ?? {};
}
