import { aClass } from '../../testing/a-class';
import { evaluate } from './evaluate';
import { warningFacts } from './warning-facts';

const { design, sheets } = aClass({ matched: 12 });
const { moves, waves } = evaluate(design, sheets);
const [pre, post] = design.waves;
if (!pre || !post) throw new Error('A class has both waves');
const unscored = { ...pre, sheet: { ...pre.sheet, maxScore: 0 } };

describe('warningFacts', () => {
  it('reads the facts of a class', () => {
    expect(warningFacts(design, moves, waves)).toEqual({
      ...{ anonymous: false, commonItems: false, differentVersions: false, askedOnly: null },
      ...{ nothingScored: false, identicalScores: false, fewestForAlpha: 12 },
    });
  });

  it.each([
    [{ identification: 'anonymous' as const }, { anonymous: true }],
    [{ comparability: 'common_items' as const }, { commonItems: true }],
    [{ comparability: 'different_versions' as const }, { differentVersions: true }],
    [{ waves: [pre] }, { askedOnly: 'pre' }],
    [{ waves: [post] }, { askedOnly: 'post' }],
    [{ waves: [] }, { askedOnly: null, nothingScored: false }],
    [{ waves: [unscored] }, { nothingScored: true }],
    [{ waves: [unscored, post] }, { nothingScored: false }],
  ])('reads %j', (changed, facts) => {
    expect(warningFacts({ ...design, ...changed }, moves, waves)).toMatchObject(facts);
  });

  it('knows one move as everybody alike, and no reliability of nobody', () => {
    expect(warningFacts(design, [{ before: 1, after: 2, people: 9 }], [])).toMatchObject({
      ...{ identicalScores: true, fewestForAlpha: null },
    });
  });
});
