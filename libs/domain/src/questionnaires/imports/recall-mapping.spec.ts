import { CONTENT, MAPPING } from './testing/an-import';
import { recallMapping } from './recall-mapping';

const hints = {
  content: CONTENT,
  identification: 'personal_code',
  phases: [
    { phase: 'pre', wave: 1 },
    { phase: 'post', wave: 1 },
  ],
} as const;
const column = (itemId: string, cells: object[] = []) => ({
  itemId,
  column: 'Q',
  cells: cells as never[],
  ticks: [],
});

describe('recallMapping', () => {
  it('puts decisions before suggestions, adds what is new, and drops what the instrument has not', () => {
    const remembered = {
      ...MAPPING,
      items: [
        column('i1', [
          { cell: 'Pak guru', optionId: 'a' },
          { cell: 'Camat', optionId: 'z' },
        ]),
        column('gone'),
      ],
    };
    const suggested = {
      ...MAPPING,
      items: [column('i1', [{ cell: 'Polisi', optionId: 'b' }]), ...MAPPING.items.slice(1)],
    };
    const { items } = recallMapping(remembered, suggested, hints);
    expect(items[0]?.cells).toEqual([
      { cell: 'Pak guru', optionId: 'a' },
      { cell: 'Polisi', optionId: 'b' },
    ]);
    expect(items.map(({ itemId }) => itemId)).toEqual(MAPPING.items.map(({ itemId }) => itemId));
  });

  it('recalls a column of phases, but never the one phase of the file before', () => {
    const post = { column: null, values: [{ cell: '', phase: 'post' as const, wave: 1 }] };
    expect(recallMapping(MAPPING, { ...MAPPING, phase: post }, hints).phase).toEqual(post);
    const told = { column: 'Tes', values: [{ cell: 'Awal', phase: 'pre' as const, wave: 1 }] };
    expect(recallMapping({ ...MAPPING, phase: told }, { ...MAPPING, phase: post }, hints).phase).toEqual(
      told,
    );
    const unasked = { ...hints, phases: hints.phases.slice(1) };
    expect(recallMapping({ ...MAPPING, phase: told }, { ...MAPPING, phase: post }, unasked).phase).toEqual(
      post,
    );
  });

  it('links only as the event knows people', () => {
    const none = { kind: 'none' as const, column: null };
    const recalled = recallMapping(
      MAPPING,
      { ...MAPPING, link: none },
      { ...hints, identification: 'anonymous' },
    );
    expect(recalled.link).toEqual(none);
    expect(recallMapping(MAPPING, { ...MAPPING, link: none }, hints).link).toEqual(MAPPING.link);
  });
});
