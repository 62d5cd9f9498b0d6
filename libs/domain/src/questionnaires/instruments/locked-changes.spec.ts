import fc from 'fast-check';
import { TPPO_BASIC } from '../shipped/tppo-basic';
import type { InstrumentContent, InstrumentItem } from './instrument-content';
import { lockedChanges } from './locked-changes';

const [first, second, third] = TPPO_BASIC.content.items as readonly [
  InstrumentItem,
  InstrumentItem,
  InstrumentItem,
];
const one = { ...first, locked: true };
const two = { ...second, locked: true };
const base: InstrumentContent = { items: [one, two, third] };
const codes = (...items: InstrumentItem[]) =>
  lockedChanges(base, { items }).map(({ itemId, code }) => `${itemId} ${code}`);

describe('lockedChanges', () => {
  it('lets a team add items anywhere and change its own', () => {
    const own = { ...third, id: 'own' };
    expect(codes(own, one, { ...third, weight: 5 }, two, { ...own, id: 'own2' })).toEqual([]);
    expect(codes(one, two)).toEqual([]);
  });

  it('finds what was removed, changed, unlocked or brought into another order', () => {
    expect(codes(one, third)).toEqual(['i2 removed']);
    expect(codes(one, { ...two, key: 'false' }, third)).toEqual(['i2 changed']);
    expect(codes(first, two, third)).toEqual(['i1 changed']);
    expect(codes(two, one, third)).toEqual(['i1 moved']);
    expect(codes(two, { ...one, required: false })).toEqual(['i1 changed', 'i1 moved']);
  });

  it('sees through a section that hides a locked item', () => {
    const title = { id: 'Bagian', en: '' };
    const before = { items: [{ ...one, section: 's' }], sections: [{ id: 's', title }] };
    const showIf = { item: 'own', is: 'equal', value: 'x' } as const;
    expect(lockedChanges(before, { ...before, sections: [{ id: 's', title, showIf }] })).toEqual([
      { itemId: 'i1', code: 'changed' },
    ]);
    expect(lockedChanges(base, { ...before })).toContainEqual({ itemId: 'i1', code: 'changed' });
  });

  it('never finds anything in a copy with items of the team’s own between', () => {
    const own = fc.array(fc.nat({ max: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(own, (places) => {
        const items = [...base.items];
        places.forEach((place, index) => items.splice(place, 0, { ...third, id: `own${index}` }));
        expect(lockedChanges(base, { items })).toEqual([]);
      }),
    );
  });
});
