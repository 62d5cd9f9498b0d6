import { aClass } from '../../../testing/a-class';
import { pairResults } from './pair-results';
import { tallySheets } from '../tallies/tally-sheets';

const { design, sheets } = aClass({ matched: 20, groupsOf: (at) => ({ sex: at < 12 ? 'female' : 'male' }) });
const { pairs } = tallySheets(design, sheets, {});

describe('pairResults', () => {
  it('speaks of the same people in every part', () => {
    const results = pairResults(design, pairs);
    const sum = (counts: readonly number[]) => counts.reduce((people, count) => people + count, 0);
    expect(results.total?.pairedT.n).toBe(20);
    expect(results.topics.map(({ id, max, pairedT }) => [id, max, pairedT.n])).toEqual([
      ['definition', 2, 20],
      ['prevention', 2, 20],
    ]);
    expect(results.objectives.map(({ id, measure, n, target }) => [id, measure, n, target])).toEqual([
      ['understand', 'points', 20, 60],
      ['protect', 'likert', 20, null],
    ]);
    expect([results.items.length, results.likertItems.length, results.attitudes.length]).toEqual([4, 3, 2]);
    expect([sum(results.moves.map(({ people }) => people)), sum(results.bands?.after ?? [])]).toEqual([
      20, 20,
    ]);
    expect(results.subgroups[0]?.groups.map(({ figures }) => figures?.n)).toEqual([12, 8]);
  });

  it('tests only subgroups that are large enough', () => {
    expect(pairResults(design, pairs, 8).subgroups[0]?.test).not.toBeNull();
    expect(pairResults(design, pairs, 10).subgroups[0]?.test).toBeNull();
  });

  it('says only what Likert items tell where nothing is scored', () => {
    const measure = { ...design.measure, maxScore: 0, topics: [], objectives: [] };
    const items = measure.items.filter(({ kind }) => kind === 'likert');
    const scales = measure.likertScales.map((scale) => ({ ...scale, items: [0, 1, 2] }));
    const results = pairResults({ ...design, measure: { ...measure, items, likertScales: scales } }, pairs);
    expect(results).toMatchObject({ total: null, bands: null, moves: [], items: [], subgroups: [] });
    expect([results.likertItems.length, results.attitudes[0]?.pairedT.n]).toEqual([3, 20]);
  });

  it('has nothing to say of nobody', () => {
    expect(pairResults(design, { ...pairs, pairs: 0 })).toMatchObject({ total: null, topics: [], items: [] });
  });
});
