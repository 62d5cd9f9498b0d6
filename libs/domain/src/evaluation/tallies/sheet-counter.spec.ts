import fc from 'fast-check';
import { FEW, MANY } from './counting/sheet-layout';
import type { EvaluationDesign, SheetDesign } from '../design/evaluation-design';
import { mergeTallies } from './merge-tallies';
import { sheetCounter } from './sheet-counter';
import { sheetDesign } from '../design/sheet-design';
import { arbitraryItems } from '../testing/arbitrary-sheets';

const eventOf = (measure: SheetDesign, others: Partial<EvaluationDesign> = {}): EvaluationDesign => ({
  identification: 'personal_code',
  comparability: 'same_version',
  measure,
  waves: [
    { phase: 'pre', wave: 1, sheet: measure },
    { phase: 'post', wave: 1, sheet: measure },
  ],
  settings: {
    knowledgeBands: [],
    gainBounds: { medium: 0.3, high: 0.7 },
    targets: {},
    confidence: 0.95,
    alpha: 0.05,
  },
  ...others,
});

/** Sheets of valid codes, one byte an item. */
const codesFor = ({ items }: SheetDesign, sheets: number): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.tuple(...items.map(({ answers }) => fc.nat(answers.length))), {
      minLength: sheets,
      maxLength: sheets,
    })
    .map((rows) => Uint8Array.from(rows.flat()));

const arbitraryPairs = fc.tuple(arbitraryItems.map(sheetDesign), fc.nat(40)).chain(([design, people]) =>
  fc.record({
    design: fc.constant(design),
    people: fc.constant(people),
    before: codesFor(design, people),
    after: codesFor(design, people),
  }),
);

describe('sheetCounter', () => {
  it('counts the same by chunks of any size, in flat tables or not', () => {
    const sizes = fc.record({
      chunk: fc.constantFrom(1, 3, 16, 64, 256, 1000),
      dense: fc.constantFrom(0, 10, 2 ** 20),
    });
    fc.assert(
      fc.property(arbitraryPairs, sizes, ({ design, people, before, after }, size) => {
        const [one, other] = [sheetCounter(eventOf(design), MANY), sheetCounter(eventOf(design), size)];
        for (const counter of [one, other]) counter.addPairs(before, after, people);
        expect(JSON.stringify(other.tally())).toBe(JSON.stringify(one.tally()));
      }),
    );
  });

  it('leaves out no table where a large one stands beside small ones', () => {
    const widths = [2, 2, 4, 3];
    const measure: SheetDesign = {
      items: widths.map((answers, index) => ({
        ...{
          id: `i${index}`,
          kind: 'scored',
          topic: null,
          objective: null,
          max: answers - 1,
          reverse: false,
        },
        answers: Array.from({ length: answers }, (_, points) => `p${points}`),
        points: [0, ...Array(answers).keys()],
      })),
      ...{ maxScore: 7, topics: [], objectives: [], likertScales: [] },
    };
    const tallyBy = (size: typeof MANY) => {
      const counter = sheetCounter(eventOf(measure), size);
      counter.addPairs(Uint8Array.of(0, 0, 0, 0), Uint8Array.of(0, 0, 2, 2), 1);
      return counter.tally();
    };
    expect(tallyBy(MANY).waves['post']?.products).toEqual([
      [2, 2, 1],
      [2, 3, 1],
      [3, 3, 1],
    ]);
    expect(tallyBy({ chunk: 1, dense: 10 })).toEqual(tallyBy(MANY));
  });

  it('counts the same in one call and in many, from arrays that begin anywhere', () => {
    fc.assert(
      fc.property(arbitraryPairs, fc.nat(40), fc.nat(3), ({ design, people, before, after }, cut, shift) => {
        const width = design.items.length;
        const first = Math.min(cut, people);
        const shifted = new Uint8Array([...new Uint8Array(shift), ...after]).subarray(shift);
        const [one, other] = [sheetCounter(eventOf(design)), sheetCounter(eventOf(design), FEW)];
        one.addPairs(before, after, people);
        other.addPairs(before, shifted, first);
        other.addPairs(before.subarray(first * width), shifted.subarray(first * width), people - first);
        expect(other.tally()).toEqual(one.tally());
      }),
    );
  });

  it('counts a pair as its two sheets, where the waves ask what is measured', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ design, people, before, after }) => {
        const [pairs, sheets] = [sheetCounter(eventOf(design)), sheetCounter(eventOf(design))];
        pairs.addPairs(before, after, people);
        sheets.addSheets('pre', before, people);
        sheets.addSheets('post', after, people);
        expect(pairs.countsWaves).toBe(true);
        expect(sheets.tally().waves).toEqual(pairs.tally().waves);
        expect(sheets.tally().pairs.pairs).toBe(0);
      }),
    );
  });

  it('leaves the waves alone where they ask something else', () => {
    const [measure, asked] = [sheetDesign([]), { ...sheetDesign([]), maxScore: 1 }];
    const counter = sheetCounter(eventOf(measure, { waves: [{ phase: 'pre', wave: 1, sheet: asked }] }));
    counter.addPairs(new Uint8Array(0), new Uint8Array(0), 3);
    expect(counter.countsWaves).toBe(false);
    expect(counter.tally()).toMatchObject({
      waves: { pre: { sheets: 0 } },
      pairs: { pairs: 3, totals: [[0, 0, 3]] },
    });
  });

  it('goes on after it was asked, over many blocks', () => {
    fc.assert(
      fc.property(
        arbitraryPairs,
        fc.integer({ min: 1, max: 60 }),
        ({ design, people, before, after }, times) => {
          const [once, often] = [sheetCounter(eventOf(design)), sheetCounter(eventOf(design))];
          once.addPairs(before, after, people);
          const repeated = (codes: Uint8Array) =>
            Uint8Array.from({ length: codes.length * times }, (_, at) => codes[at % codes.length] ?? 0);
          often.addPairs(repeated(before), repeated(after), people * times);
          let expected = once.tally();
          for (let more = 1; more < times; more += 1) expected = mergeTallies(expected, once.tally());
          expect(often.tally()).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('says of nobody more than is known', () => {
    const design = sheetDesign([]);
    const counter = sheetCounter(eventOf(design));
    counter.addPairs(new Uint8Array(0), new Uint8Array(0), 2, [{ sex: 'male' }, { school: 'SMA 1' }]);
    counter.addPairs(new Uint8Array(0), new Uint8Array(0), 1);
    expect(counter.tally().pairs.groups).toEqual({
      sex: { '': [[0, 0, 2]], male: [[0, 0, 1]] },
      age_band: { '': [[0, 0, 3]] },
      class: { '': [[0, 0, 3]] },
      school: { '': [[0, 0, 2]], 'SMA 1': [[0, 0, 1]] },
      area: { '': [[0, 0, 3]] },
    });
    expect(counter.tally().waves['post']?.groups).toEqual({ sex: { '': 2, male: 1 }, age_band: { '': 3 } });
  });

  it('refuses bytes that are no codes, too few of them, and waves that the design does not have', () => {
    const item = { kind: 'true_false', key: 'true', options: [{ id: 'true' }, { id: 'false' }], weight: 1 };
    const others = { topic: null, required: false, reverse: false, text: { id: '', en: '' } };
    const design = sheetDesign(
      ['a', 'b', 'c', 'd', 'e'].map((id) => ({
        ...others,
        ...item,
        id,
        kind: 'true_false' as const,
        options: item.options.map((option) => ({ ...option, text: others.text })),
      })),
    );
    fc.assert(
      fc.property(fc.nat(4), fc.integer({ min: 3, max: 255 }), (at, byte) => {
        const counter = sheetCounter(eventOf(design));
        const wrong = new Uint8Array(10);
        wrong[5 + at] = byte;
        expect(() => counter.addSheets('pre', wrong, 2)).toThrow('no answer code');
        expect(counter.tally().waves['pre']?.sheets).toBe(0);
        counter.addSheets('pre', new Uint8Array(10).fill(2), 2);
        expect(counter.tally().waves['pre']?.totals).toEqual([[0, 2]]);
      }),
    );
    const counter = sheetCounter(eventOf(design));
    expect(() => counter.addPairs(new Uint8Array(10), new Uint8Array(9), 2)).toThrow('a byte for each item');
    expect(() => counter.addSheets('follow_up_1', new Uint8Array(5), 1)).toThrow('no wave follow_up_1');
  });
});
