import fc from 'fast-check';
import { aClass, type ClassChoices } from '../../../testing/a-class';
import { anyEvent } from '../../../testing/any-event';
import { evaluate } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { hideSmallCells } from './hide-small-cells';
import { FEWEST_SEEN, RESULT_READERS, type ResultReader } from './result-reader';

const evaluated = (given: ClassChoices, reader: ResultReader) => {
  const { design, sheets } = aClass(given);
  return evaluate(design, sheets, undefined, reader);
};
const seen = (given: ClassChoices, reader: ResultReader) => hideSmallCells(evaluated(given, reader), reader);
const LISTS = ['topics', 'objectives', 'attitudes', 'items', 'likertItems'] as const;
const bySex = (person: number) => ({ sex: person % 2 === 0 ? 'female' : 'male' });

const tablesOf = ({ moves, bands, likertItems, waves }: Evaluation): number[] => [
  ...moves.map(({ people }) => people),
  ...(bands ? [...bands.before, ...bands.after, ...bands.moved.flat()] : []),
  ...likertItems.flatMap(({ before, after }) => [...before, ...after]),
  ...waves.flatMap(({ distribution, items, likertItems: steps }) => [
    ...distribution.map((row) => row.at(-1) ?? 0),
    ...items.flatMap(({ chosen }) => chosen),
    ...steps.flatMap(({ counts }) => counts),
  ]),
];

describe('hideSmallCells for the team', () => {
  it('shows everything of five and more', () => {
    const given = { matched: 5, later: 5 };
    expect(seen(given, 'team')).toEqual(evaluated(given, 'team'));
  });

  it('shows the whole score of four, and no single answers', () => {
    const result = seen({ matched: 4, groupsOf: bySex }, 'team');
    expect(LISTS.map((list) => result[list])).toEqual(LISTS.map(() => []));
    expect(result.subgroups).toEqual([]);
    expect([result.total?.pairedT.n, result.counts?.matched, result.bands?.before.length]).toEqual([4, 4, 3]);
    const [pre] = result.waves;
    expect(pre).toMatchObject({ sheets: 4, items: [], reliability: null, scales: [], likertItems: [] });
    expect(pre?.score?.n).toBe(4);
  });

  it('shows subgroups of five', () => {
    const values = seen(
      { matched: 12, groupsOf: (person) => ({ sex: person < 5 ? 'male' : 'female' }) },
      'team',
    );
    expect(values.subgroups[0]?.groups.map(({ figures }) => figures?.n)).toEqual([7, 5]);
    const fewer = seen(
      { matched: 12, groupsOf: (person) => ({ sex: person < 4 ? 'male' : 'female' }) },
      'team',
    );
    expect(fewer.subgroups[0]?.groups.map(({ figures }) => figures)).toEqual([null, null]);
    expect(fewer.subgroups[0]?.test).toBeNull();
  });
});

describe('hideSmallCells outside the team', () => {
  it('shows nothing of nine matched people but what the questionnaire is', () => {
    const result = seen({ matched: 9 }, 'outside');
    expect(result).toMatchObject({ counts: null, total: null, bands: null, sentence: null, unpaired: null });
    expect([result.moves, result.waves, result.warnings, result.subgroups]).toEqual([[], [], [], []]);
    expect(LISTS.map((list) => result[list])).toEqual(LISTS.map(() => []));
  });

  it('shows the figures of ten, and no table of them', () => {
    const result = seen({ matched: 10 }, 'outside');
    expect([result.counts?.matched, result.total?.pairedT.n, result.items.length]).toEqual([10, 10, 4]);
    expect([result.moves, result.bands]).toEqual([[], null]);
    expect(result.likertItems.map(({ test, before, after }) => [test.n, before, after])).toEqual(
      [1, 2, 3].map(() => [10, [], []]),
    );
    expect(result.waves.map(({ distribution, items }) => [distribution, items[0]?.chosen])).toEqual([
      [[], []],
      [[], []],
    ]);
    expect(result.sentence?.nPairs).toBe(10);
    expect(result.waves.map(({ score }) => score?.n)).toEqual([10, 10]);
  });

  it('shows the tables of many', () => {
    const { bands, waves, likertItems } = seen({ matched: 1500 }, 'outside');
    expect([bands?.moved.length, likertItems[0]?.before.length]).toEqual([3, 5]);
    expect([waves[0]?.distribution.length, waves[0]?.items[0]?.chosen.length]).toEqual([5, 4]);
  });

  it.each([
    [10, 2],
    [9, 0],
  ])('shows moves of which the rarest has %d people: %d', (people, shown) => {
    const evaluation = evaluated({ matched: 60 }, 'outside');
    const moves = [
      { before: 1, after: 3, people: 60 - people },
      { before: 4, after: 2, people },
    ];
    expect(hideSmallCells({ ...evaluation, moves }, 'outside').moves).toHaveLength(shown);
    expect(hideSmallCells({ ...evaluation, moves }, 'team').moves).toHaveLength(2);
  });

  it('shows how many are in each band where it hides who moved', () => {
    const evaluation = evaluated({ matched: 60 }, 'outside');
    const bands = {
      ...{ bands: evaluation.bands?.bands ?? [], before: [40, 20], after: [12, 48] },
      moved: [
        [11, 29],
        [1, 19],
      ],
    };
    expect(hideSmallCells({ ...evaluation, bands }, 'outside').bands).toEqual({ ...bands, moved: [] });
    expect(hideSmallCells({ ...evaluation, bands }, 'team').bands).toEqual(bands);
  });

  it('shows no sum from which the matched can be taken', () => {
    const result = seen({ matched: 20, preOnly: 3, postOnly: 12 }, 'outside');
    const [pre, post] = result.waves;
    expect(pre).toMatchObject({ sheets: 23, score: null, distribution: [], items: [], likertItems: [] });
    expect(pre?.reliability).toMatchObject({ kr20: null, alpha: { n: 23 } });
    expect(post).toMatchObject({ sheets: 32, score: { n: 32 }, likertItems: [] });
    expect(result.unpaired).toBeNull();
    expect(seen({ matched: 20, preOnly: 10, postOnly: 12 }, 'outside').unpaired).not.toBeNull();
  });

  it('shows anonymous waves of ten and more by themselves', () => {
    const design = { identification: 'anonymous' as const };
    const result = seen({ matched: 30, design }, 'outside');
    expect(result.waves.map(({ score }) => score?.n)).toEqual([30, 30]);
    expect(seen({ matched: 300, design }, 'outside').waves[1]?.likertItems).toHaveLength(3);
    expect(result.counts).toMatchObject({ pre: 30, matched: 0 });
    expect(result.warnings).toContain('anonymous');
    expect(seen({ matched: 9, design }, 'outside')).toMatchObject({ waves: [], warnings: ['anonymous'] });
  });

  it('shows three waves only where they leave nobody over', () => {
    expect(seen({ matched: 30, later: 30 }, 'outside').overWaves?.n).toBe(30);
    expect(seen({ matched: 30, later: 20 }, 'outside').overWaves?.n).toBe(20);
    expect(seen({ matched: 30, later: 21 }, 'outside').overWaves).toBeNull();
    expect(seen({ matched: 30, later: 9 }, 'outside').overWaves).toBeNull();
    expect(seen({ matched: 30, later: 9 }, 'team').overWaves?.n).toBe(9);
  });
});

describe('hideSmallCells', () => {
  it('shows no figure of fewer people than the reader may see, and hides nothing more the second time', () => {
    fc.assert(
      fc.property(anyEvent(), fc.constantFrom(...RESULT_READERS), ({ design, sheets }, reader) => {
        const result = hideSmallCells(evaluate(design, sheets, undefined, reader), reader);
        const fewest = FEWEST_SEEN[reader];
        const people = [
          ...result.items.map(({ n }) => n),
          ...result.topics.map(({ pairedT }) => pairedT.n),
          ...result.objectives.map(({ n }) => n),
          ...result.attitudes.map(({ pairedT }) => pairedT.n),
          ...result.likertItems.map(({ test }) => test.n),
          ...result.subgroups.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures?.n ?? [])),
          ...result.waves.flatMap(({ items, sheets: n }) => (items.length > 0 ? [n] : [])),
          ...(reader === 'outside' && result.total ? [result.total.pairedT.n] : []),
          ...(reader === 'outside' ? tablesOf(result) : []),
        ];
        expect(people.filter((n) => n > 0 && n < fewest)).toEqual([]);
        expect(hideSmallCells(result, reader)).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });
});
