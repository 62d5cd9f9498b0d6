import { TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentContent, InstrumentItem } from '@ikrar/domain';
import {
  addSection,
  freeId,
  insertItem,
  moveItem,
  moveSection,
  placeBelow,
  placeBeside,
  removeSection,
} from './content-edits';
import { History } from './history';
import { contentOf, groupsOf } from './item-groups';
import { keepApart } from './keep-apart';
import { firstPicks, mergeDrafts, partings } from './merge-drafts';
import { newItem, ofKind, ofSteps } from './new-item';

const ids = ({ items }: InstrumentContent): string[] => items.map(({ id }) => id);
const note = (id: string, section?: string): InstrumentItem => ({
  ...newItem(id, 'note', false),
  text: { id: `Teks ${id}`, en: '' },
  ...(section && { section }),
});
const titled = (id: string) => ({ id, title: { id: `Bagian ${id}`, en: '' } });
const draft = (content: InstrumentContent) => ({ title: 'Judul', purpose: 'knowledge' as const, content });

describe('the order of items', () => {
  const content = {
    items: [note('i1'), note('i2', 's1'), note('i3', 's1'), note('i4', 's2')],
    sections: [titled('s1'), titled('s2')],
  };

  it('reads and writes groups without changing anything', () => {
    expect(contentOf(groupsOf(content))).toEqual(content);
    expect(groupsOf(content).map(({ items }) => items.length)).toEqual([1, 2, 1]);
  });

  it('brings an item beyond the edge of its section into the next one', () => {
    const place = placeBeside(content, 'i3', 1);
    expect(place).toEqual({ group: 2, index: 0 });
    const moved = moveItem(content, 'i3', place ?? { group: 0, index: 0 });
    expect(ids(moved)).toEqual(['i1', 'i2', 'i3', 'i4']);
    expect(moved.items[2]?.section).toBe('s2');
    expect(placeBeside(content, 'i4', 1)).toBeNull();
  });

  it('keeps a section without items in its place, and its items when the title goes', () => {
    const emptied = moveItem(content, 'i4', { group: 0, index: 0 });
    expect(groupsOf(emptied).map(({ section }) => section?.id)).toEqual([undefined, 's1', 's2']);
    const freed = removeSection(content, 's1');
    expect(ids(freed)).toEqual(ids(content));
    expect(freed.items[1]?.section).toBeUndefined();
    expect(ids(moveSection(content, 's2', -1))).toEqual(['i1', 'i4', 'i2', 'i3']);
    expect(addSection(content, titled('s3')).sections).toHaveLength(3);
  });

  it('gives no number twice and inserts below', () => {
    expect(freeId('i', ['i1', 'i9', 'x4'])).toBe('i10');
    expect(ids(insertItem(content, note('i9'), placeBelow(content, 'i2')))).toEqual([
      'i1',
      'i2',
      'i9',
      'i3',
      'i4',
    ]);
  });
});

describe('kinds', () => {
  it('keep what the next kind can have, and nothing else', () => {
    const choice = TPPO_BASIC.content.items.find(({ kind }) => kind === 'single_choice') as InstrumentItem;
    const several = ofKind(choice, 'multiple_choice');
    expect(several).toMatchObject({ key: null, keys: [choice.key], options: choice.options });
    expect(ofKind(several, 'single_choice')).toMatchObject({ key: choice.key });
    expect(ofKind(choice, 'number')).toMatchObject({ key: null, options: [], weight: 0 });
    expect(newItem('i1', 'single_choice', false).weight).toBe(0);
  });

  it('keep the words at both ends of a scale', () => {
    const five = newItem('i1', 'likert', false).options;
    const seven = ofSteps(five, 7);
    expect(seven.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(seven[6]?.text).toEqual(five[4]?.text);
    expect(ofSteps(five, 3).map(({ text }) => text.id)).toEqual([0, 1, 4].map((at) => five[at]?.text.id));
  });
});

describe('History', () => {
  it('takes typing in one field as one step, and everything else as its own', () => {
    const history = new History('a');
    history.write('ab', 'text');
    history.write('abc', 'text');
    history.write('x');
    history.undo();
    expect(history.present()).toBe('abc');
    history.undo();
    expect(history.present()).toBe('a');
    expect(history.canUndo()).toBe(false);
    history.redo();
    expect(history.present()).toBe('abc');
    history.write('other');
    expect(history.canRedo()).toBe(false);
  });
});

describe('two drafts of one questionnaire', () => {
  const base = draft({ items: [note('i1'), note('i2'), note('i3')] });
  const say = (item: InstrumentItem, id: string): InstrumentItem => ({ ...item, text: { id, en: '' } });
  const [one, two, three] = base.content.items as [InstrumentItem, InstrumentItem, InstrumentItem];

  it('merge what does not collide by themselves', () => {
    const mine = draft({ items: [say(one, 'Saya'), two, three, note('i4')] });
    const theirs = draft({ items: [one, say(two, 'Rekan')] });
    const all = partings(base, mine, theirs);
    expect(Object.fromEntries(all.map(({ key, by }) => [key, by]))).toEqual({
      'item:i1': 'mine',
      'item:i2': 'theirs',
      'item:i3': 'theirs',
      'item:i4': 'mine',
    });
    expect(all.map(({ how }) => how).toSorted()).toEqual(['added', 'changed', 'changed', 'removed']);
    const merged = mergeDrafts(mine, theirs, firstPicks(all)).content.items;
    expect(merged.map(({ id, text }) => `${id} ${text.id}`)).toEqual(['i1 Saya', 'i2 Rekan', 'i4 Teks i4']);
  });

  it('keep both of what two people added under one number, and what refers to it', () => {
    const added = say({ ...note('i4'), kind: 'short_text' }, 'Saya');
    const follows: InstrumentItem = { ...note('i5'), showIf: { item: 'i4', is: 'different', value: 'x' } };
    const theirs = draft({ items: [one, two, three, say(note('i4'), 'Rekan')] });
    const mine = keepApart(base, draft({ items: [one, two, three, added, follows] }), theirs);
    expect(mine.content.items.slice(3)).toEqual([
      { ...added, id: 'i6' },
      { ...follows, showIf: { item: 'i6', is: 'different', value: 'x' } },
    ]);
    const merged = mergeDrafts(mine, theirs, firstPicks(partings(base, mine, theirs))).content.items;
    expect(merged.map(({ text }) => text.id)).toEqual([
      'Teks i1',
      'Teks i2',
      'Teks i3',
      'Rekan',
      'Saya',
      'Teks i5',
    ]);
  });

  it('know their own words again when only the answer to them was lost', () => {
    const mine = draft({ items: [one, two, three, say(note('i4'), 'Saya menulis terus')] });
    const theirs = draft({ items: [one, two, three, say(note('i4'), 'Saya menulis')] });
    expect(keepApart(base, mine, theirs)).toBe(mine);
  });

  it('leave a collision to the person', () => {
    const mine = draft({ items: [say(one, 'Saya'), two, three] });
    const theirs = { ...draft({ items: [say(one, 'Rekan'), three, two] }), title: 'Lain' };
    const all = partings(base, mine, theirs);
    expect(all.map(({ key, by }) => [key, by])).toEqual([
      ['title', 'theirs'],
      ['order', 'theirs'],
      ['item:i1', 'both'],
    ]);
    const picked = mergeDrafts(mine, theirs, { ...firstPicks(all), 'item:i1': 'theirs' });
    expect(picked).toEqual(theirs);
    expect(mergeDrafts(mine, theirs, firstPicks(all)).content.items[0]?.text.id).toBe('Saya');
  });
});
