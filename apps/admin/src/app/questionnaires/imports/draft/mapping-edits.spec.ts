import type { InstrumentItem, ResponseMapping } from '@ikrar/domain';
import { aContent } from '../testing/an-import';
import { decide, inColumn, inPhase, inTicks, linkedBy, tick } from './mapping-edits';

const [first, several] = aContent().items as readonly [InstrumentItem, InstrumentItem];
const EMPTY: ResponseMapping = {
  ...{ source: 'google_forms', items: [], link: { kind: 'none', column: null } },
  ...{ time: { column: null, order: 'day_first' }, phase: { column: null, values: [] } },
};
const through = (...edits: ((mapping: ResponseMapping) => ResponseMapping)[]): ResponseMapping =>
  edits.reduce((mapping, edit) => edit(mapping), EMPTY);

describe('the edits of a mapping', () => {
  it('suggests what cells of a column mean, and keeps what was decided', () => {
    const once = through(inColumn(first, 'Soal 1', ['Benar', 'Entah']));
    expect(once.items).toEqual([
      { itemId: 'q1', column: 'Soal 1', cells: [{ cell: 'Benar', optionId: 'true' }], ticks: [] },
    ]);
    const decided = through(
      inColumn(first, 'Soal 1', ['Benar', 'Entah']),
      decide('q1', 'Entah', null),
      inColumn(first, 'Soal 1', ['Benar', 'Entah']),
    );
    expect(decided.items[0]?.cells).toContainEqual({ cell: 'Entah', optionId: null });
  });

  it('takes decisions back, and the column with them', () => {
    const open = through(
      inColumn(first, 'Soal 1', ['Entah']),
      decide('q1', 'Entah', 'true'),
      decide('q1', 'Entah', undefined),
    );
    expect(open.items[0]?.cells).toEqual([]);
    expect(through(inColumn(first, 'Soal 1', []), inColumn(first, null, [])).items).toEqual([]);
    const elsewhere = through(
      inColumn(first, 'Soal 1', ['Entah']),
      decide('q1', 'Entah', 'true'),
      inColumn(first, 'Soal 2', ['Benar']),
    );
    expect(elsewhere.items[0]?.cells).toEqual([{ cell: 'Benar', optionId: 'true' }]);
  });

  it('gives each option of a multiple choice a column of its own', () => {
    const ticked = through(
      inTicks('q2'),
      tick('q2', 'a', 'q2/a'),
      tick('q2', 'b', 'q2/b'),
      tick('q2', 'a', 'x'),
    );
    expect(ticked.items).toEqual([
      {
        ...{ itemId: 'q2', column: null, cells: [] },
        ticks: [
          { column: 'q2/b', optionId: 'b' },
          { column: 'x', optionId: 'a' },
        ],
      },
    ]);
    expect(through(inTicks('q2'), tick('q2', 'a', 'x'), tick('q2', 'a', null)).items[0]?.ticks).toEqual([]);
    expect(through(inTicks('q2'), inColumn(several, 'Soal 2', ['Guru'])).items[0]?.ticks).toEqual([]);
  });

  it('says one phase for all rows, and who wrote them', () => {
    expect(through(inPhase({ phase: 'post', wave: 1 })).phase).toEqual({
      ...{ column: null, values: [{ cell: '', phase: 'post', wave: 1 }] },
    });
    expect(through(linkedBy('name', 'Nama')).link).toEqual({ kind: 'name', column: 'Nama' });
    expect(through(linkedBy('name', 'Nama'), linkedBy('none', 'Nama')).link.column).toBeNull();
  });
});
