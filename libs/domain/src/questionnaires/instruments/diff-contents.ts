import { changedFields } from './changed-fields';
import type { InstrumentContent, InstrumentItem, InstrumentSection } from './instrument-content';
import { movedIds } from './moved-ids';

export const CONTENT_CHANGES = ['added', 'removed', 'moved', 'changed'] as const;
export type ContentChange = (typeof CONTENT_CHANGES)[number];

/** One thing that differs between two versions; `fields` has names where something was changed, else none. */
export type ContentDifference = {
  readonly part: 'section' | 'item';
  readonly id: string;
  readonly change: ContentChange;
  readonly fields: readonly string[];
};

/**
 * What differs between two contents of an instrument.
 *
 * Definition: sections first, then items; in each what was removed in its old order, then what was added, moved or
 * changed in the new one (moved before changed). As few as possible are called moved (`movedIds`); fields are
 * compared by `changedFields`.
 * Edge cases: of an id that stands twice in a draft only the first counts. No difference: an empty list.
 */
export function diffContents(before: InstrumentContent, after: InstrumentContent): ContentDifference[] {
  return [
    ...differences('section', before.sections ?? [], after.sections ?? []),
    ...differences('item', before.items, after.items),
  ];
}

type Part = InstrumentItem | InstrumentSection;

function differences(
  part: ContentDifference['part'],
  before: readonly Part[],
  after: readonly Part[],
): ContentDifference[] {
  const [earlier, later] = [byId(before), byId(after)];
  const moved = new Set(movedIds([...earlier.keys()], [...later.keys()]));
  const removed = [...earlier.keys()].filter((id) => !later.has(id));
  return [
    ...removed.map((id): ContentDifference => ({ part, id, change: 'removed', fields: [] })),
    ...[...later].flatMap(([id, now]): ContentDifference[] => {
      const was = earlier.get(id);
      if (!was) return [{ part, id, change: 'added', fields: [] }];
      const fields = changedFields(was, now);
      return [
        ...(moved.has(id) ? [{ part, id, change: 'moved' as const, fields: [] }] : []),
        ...(fields.length > 0 ? [{ part, id, change: 'changed' as const, fields }] : []),
      ];
    }),
  ];
}

function byId(parts: readonly Part[]): Map<string, Part> {
  const found = new Map<string, Part>();
  for (const part of parts) if (!found.has(part.id)) found.set(part.id, part);
  return found;
}
