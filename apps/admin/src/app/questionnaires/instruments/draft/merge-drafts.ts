import { changedFields, diffContents } from '@ikrar/domain';
import type { InstrumentContent, InstrumentItem, InstrumentSection } from '@ikrar/domain';
import type { Draft } from './draft';
import { contentOf, groupsOf } from './item-groups';

export type Side = 'mine' | 'theirs';

/** One thing in which two drafts part, and who has changed it since both began. */
export interface Parting {
  /** `title`, `purpose`, `order`, or the part and its id: `item:i3`. */
  readonly key: string;
  readonly part: 'title' | 'purpose' | 'order' | 'section' | 'item';
  readonly id: string;
  readonly by: Side | 'both';
  readonly how: 'added' | 'removed' | 'changed';
  readonly fields: readonly string[];
}

export type Picks = Readonly<Record<string, Side>>;

/** Everything in which my draft and theirs part, seen from what both began with. */
export function partings(base: Draft, mine: Draft, theirs: Draft): Parting[] {
  const by = (changedByMe: boolean, changedByThem: boolean): Parting['by'] =>
    changedByMe && changedByThem ? 'both' : changedByThem ? 'theirs' : 'mine';
  const whole = (['title', 'purpose'] as const).flatMap((part): Parting[] =>
    mine[part] === theirs[part]
      ? []
      : [
          {
            key: part,
            part,
            id: '',
            fields: [],
            how: 'changed',
            by: by(mine[part] !== base[part], theirs[part] !== base[part]),
          },
        ],
  );
  const differences = diffContents(theirs.content, mine.content);
  const parts = differences.flatMap(({ part, id, change, fields }): Parting[] => {
    if (change === 'moved') return [];
    const [was, here, there] = [base, mine, theirs].map(({ content }) => find(content, part, id));
    const how = here && there ? 'changed' : was ? 'removed' : 'added';
    return [{ key: `${part}:${id}`, part, id, fields, how, by: by(differs(was, here), differs(was, there)) }];
  });
  if (differences.every(({ change }) => change !== 'moved')) return [...whole, ...parts];
  const moved = [mine, theirs].map(({ content }) =>
    diffContents(base.content, content).some(({ change }) => change === 'moved'),
  );
  const order = by(moved[0] ?? false, moved[1] ?? false);
  return [...whole, { key: 'order', part: 'order', id: '', fields: [], how: 'changed', by: order }, ...parts];
}

/** What to begin with: each keeps what only he changed, and mine where both did. */
export function firstPicks(all: readonly Parting[]): Picks {
  return Object.fromEntries(all.map(({ key, by }) => [key, by === 'theirs' ? 'theirs' : 'mine']));
}

/** The draft that the picks make; where nothing was picked both are the same. */
export function mergeDrafts(mine: Draft, theirs: Draft, picks: Picks): Draft {
  const order = picks['order'] === 'theirs' ? 'theirs' : 'mine';
  const lists = <Part extends { readonly id: string }>(
    part: 'item' | 'section',
    ofMine: readonly Part[],
    ofTheirs: readonly Part[],
  ): Part[] => {
    const [first, second] = order === 'mine' ? [ofMine, ofTheirs] : [ofTheirs, ofMine];
    return interleave(first, second).flatMap(({ id }) => {
      const from = picks[`${part}:${id}`] === 'theirs' ? ofTheirs : ofMine;
      return from.find((one) => one.id === id) ?? [];
    });
  };
  const items = lists('item', mine.content.items, theirs.content.items);
  const sections = lists('section', mine.content.sections ?? [], theirs.content.sections ?? []);
  return {
    title: picks['title'] === 'theirs' ? theirs.title : mine.title,
    purpose: picks['purpose'] === 'theirs' ? theirs.purpose : mine.purpose,
    // Items of one section follow each other, whoever has put them there.
    content: contentOf(groupsOf({ items, sections })),
  };
}

/** The first list, with what only the second has behind what stands before it there. */
function interleave<Part extends { readonly id: string }>(
  first: readonly Part[],
  second: readonly Part[],
): readonly Part[] {
  return second.reduce<readonly Part[]>((list, part, position) => {
    if (list.some(({ id }) => id === part.id)) return list;
    const before = second[position - 1];
    const at = before ? list.findIndex(({ id }) => id === before.id) + 1 : 0;
    return list.toSpliced(at, 0, part);
  }, first);
}

function find(
  { items, sections = [] }: InstrumentContent,
  part: 'item' | 'section',
  id: string,
): InstrumentItem | InstrumentSection | undefined {
  return part === 'item' ? items.find((one) => one.id === id) : sections.find((one) => one.id === id);
}

function differs(one: object | undefined, other: object | undefined): boolean {
  if (!one || !other) return one !== other;
  return changedFields(one, other).length > 0;
}
