import fc from 'fast-check';
import { TPPO_BASIC } from '../shipped/tppo-basic';
import { diffContents } from './diff-contents';
import type { InstrumentContent, InstrumentItem } from './instrument-content';

const { items } = TPPO_BASIC.content;
const [one, two, three] = items as readonly [InstrumentItem, InstrumentItem, InstrumentItem];
const shown = (before: InstrumentContent, after: InstrumentContent) =>
  diffContents(before, after).map(({ part, id, change, fields }) => [part, id, change, ...fields].join(' '));

describe('diffContents', () => {
  it('says what was removed, added, moved and changed, in the order of the page', () => {
    const four = { ...one, id: 'new' };
    expect(
      shown(
        { items: [one, two, three] },
        { items: [four, { ...three, help: { id: 'Pilih satu.', en: '' } }, { ...two, required: false }] },
      ),
    ).toEqual([
      'item i1 removed',
      'item new added',
      'item i3 changed help',
      'item i2 moved',
      'item i2 changed required',
    ]);
  });

  it('compares sections as well, before the items', () => {
    const section = { id: 's', title: { id: 'Bagian', en: 'Part' } };
    expect(
      shown(
        { items: [one], sections: [section] },
        { items: [{ ...one, section: 's' }], sections: [{ ...section, title: { id: 'Satu', en: 'Part' } }] },
      ),
    ).toEqual(['section s changed title', 'item i1 changed section']);
  });

  it('finds nothing in what a database gives back, and all of it from nothing', () => {
    const copy = JSON.parse(JSON.stringify(TPPO_BASIC.content)) as InstrumentContent;
    expect(diffContents(TPPO_BASIC.content, { ...copy, sections: [] })).toEqual([]);
    expect(shown({ items: [] }, { items: [one, two] })).toEqual(['item i1 added', 'item i2 added']);
  });

  it('swaps added and removed when it is read the other way', () => {
    const some = fc.shuffledSubarray([...items]).map((chosen): InstrumentContent => ({ items: chosen }));
    const count = (before: InstrumentContent, after: InstrumentContent, wanted: string) =>
      diffContents(before, after).filter(({ change }) => change === wanted).length;
    fc.assert(
      fc.property(some, some, (before, after) => {
        expect(count(before, after, 'added')).toBe(count(after, before, 'removed'));
        expect(count(before, after, 'moved')).toBe(count(after, before, 'moved'));
        expect(count(before, after, 'changed')).toBe(0);
      }),
    );
  });
});
