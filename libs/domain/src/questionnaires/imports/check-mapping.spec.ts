import { CONTENT, MAPPING } from './testing/an-import';
import { checkMapping } from './check-mapping';
import type { ResponseMapping } from './response-mapping';

const KEYS = ['Cap waktu', 'Kode', ...MAPPING.items.map(({ column }) => column ?? '')];
const [first, second] = MAPPING.items;
const item = (changes: object) => ({
  ...first,
  itemId: 'i1',
  column: 'Soal i1?',
  cells: [],
  ticks: [],
  ...changes,
});
const check = (changes: Partial<ResponseMapping>) => checkMapping({ ...MAPPING, ...changes }, KEYS, CONTENT);

describe('checkMapping', () => {
  it('finds nothing wrong with a good one', () => {
    expect(check({})).toEqual([]);
    expect(
      check({ link: { kind: 'none', column: null }, time: { column: null, order: 'day_first' } }),
    ).toEqual([]);
  });

  it.each<[Partial<ResponseMapping>, unknown[]]>([
    [{ items: [] }, [{ field: 'items', code: 'required' }]],
    [{ items: [item({ itemId: 'x' })] }, [{ field: 'items.0', code: 'unknown-item' }]],
    [{ items: [item({ itemId: 'n1' })] }, [{ field: 'items.0', code: 'unknown-item' }]],
    [{ items: [item({ column: 'Soal x?' })] }, [{ field: 'items.0.column', code: 'unknown-column' }]],
    [
      { items: [item({ column: 'Kode' })] },
      [
        { field: 'items.0.column', code: 'twice' },
        { field: 'link', code: 'twice' },
      ],
    ],
    [{ items: [item({ column: null })] }, [{ field: 'items.0', code: 'required' }]],
    [
      { items: [item({ cells: [{ cell: 'x', optionId: 'z' }] })] },
      [{ field: 'items.0', code: 'unknown-option' }],
    ],
    [
      { items: [item({}), item({ column: second?.column ?? null })] },
      [
        { field: 'items.0', code: 'twice' },
        { field: 'items.1', code: 'twice' },
      ],
    ],
    [{ link: { kind: 'name', column: null } }, [{ field: 'link', code: 'required' }]],
    [{ phase: { column: null, values: [] } }, [{ field: 'phase', code: 'required' }]],
    [
      { phase: { column: 'Tes', values: MAPPING.phase.values } },
      [{ field: 'phase', code: 'unknown-column' }],
    ],
  ])('names what is wrong: %j', (changes, problems) => {
    expect(check(changes)).toEqual(problems);
  });
});
