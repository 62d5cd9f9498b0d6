import fc from 'fast-check';
import { TPPO_BASIC } from '../shipped/tppo-basic';
import { checkEquivalences } from './check-equivalences';
import type { InstrumentItem } from './instrument-content';
import { suggestEquivalences } from './suggest-equivalences';

const { items } = TPPO_BASIC.content;
const find = (wanted: string): InstrumentItem => {
  const item = items.find(({ id }) => id === wanted);
  if (!item) throw new Error(`no item ${wanted}`);
  return item;
};
const worded = (item: InstrumentItem, id: string): InstrumentItem => ({ ...item, text: { id, en: '' } });
const shown = (before: readonly InstrumentItem[], after: readonly InstrumentItem[]) =>
  suggestEquivalences({ items: before }, { items: after }).map(({ earlier, later }) => `${earlier}=${later}`);

describe('suggestEquivalences', () => {
  it('pairs a copy with itself, whatever its order', () => {
    expect(shown(items, [...items].reverse())).toEqual(items.map(({ id }) => `${id}=${id}`));
  });

  it('finds the same wording under another id, without case and signs', () => {
    const renamed = { ...worded(find('i2'), `${find('i2').text.id.toUpperCase()} !`), id: 'x' };
    expect(shown([find('i2')], [renamed])).toEqual(['i2=x']);
  });

  it('prefers the same wording to the same id', () => {
    const moved = [worded({ ...find('i4'), id: 'i6' }, find('i6').text.id), { ...find('i6'), id: 'i4' }];
    expect(shown([find('i6')], moved)).toEqual(['i6=i6']);
    expect(shown([find('i6')], moved.slice(1))).toEqual(['i6=i4']);
  });

  it('pairs an id whose wording was mended, not one that asks something else', () => {
    const { text } = find('i8');
    expect(
      shown(
        [find('i8')],
        [worded(find('i8'), `${text.id.replace('dari keluarga', 'dari anggota keluarga')}`)],
      ),
    ).toEqual(['i8=i8']);
    expect(
      shown([find('i8')], [worded(find('i8'), 'Calon pekerja boleh menyimpan paspornya sendiri.')]),
    ).toEqual([]);
  });

  it('does not choose between two with the same wording', () => {
    expect(
      shown(
        [find('i2')],
        [
          { ...find('i2'), id: 'x' },
          { ...find('i2'), id: 'y' },
        ],
      ),
    ).toEqual([]);
  });

  it('never suggests what may not be declared', () => {
    const some = fc.array(
      fc
        .tuple(fc.constantFrom(...items), fc.constantFrom(...items), fc.boolean())
        .map(([item, other, flip]): InstrumentItem => ({
          ...item,
          id: other.id,
          reverse: flip && item.reverse,
        })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, some, (before, after) => {
        const pairs = suggestEquivalences({ items: before }, { items: after });
        expect(checkEquivalences({ items: before }, { items: after }, pairs)).toEqual([]);
      }),
    );
  });
});
