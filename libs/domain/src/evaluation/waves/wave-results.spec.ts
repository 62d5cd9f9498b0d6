import { aClass } from '../../../testing/a-class';
import { cronbachAlpha } from '../../statistics/items/cronbach-alpha';
import { kr20 } from '../../statistics/items/kr20';
import { scaleTable } from '../../statistics/items/scale-table';
import { describeScores } from '../../statistics/samples/describe-scores';
import { sampleOf } from '../../statistics/samples/sample';
import { tallySheets } from '../tallies/tally-sheets';
import { waveResults } from './wave-results';

const { design, sheets } = aClass({ matched: 40, preOnly: 3 });
const tally = tallySheets(design, sheets, {});
const rowsOf = (phase: 'pre' | 'post', ids: readonly string[], points: (answer: unknown) => number) =>
  sheets.filter((sheet) => sheet.phase === phase).map(({ answers }) => ids.map((id) => points(answers[id])));
const questions = ['q1', 'q2', 'q3', 'q4'];
const right = rowsOf('pre', questions, (answer) => (answer === 'a' ? 1 : 0));

describe('waveResults', () => {
  it('describes each wave by itself, whoever answered it', () => {
    const [pre, post] = waveResults(design.waves, tally.waves);
    const totals = right.map((row) => row.reduce((sum, points) => sum + points, 0));
    expect(pre).toMatchObject({ phase: 'pre', wave: 1, sheets: 43, maxScore: 4 });
    expect(post?.sheets).toBe(40);
    expect(pre?.score).toEqual(describeScores(sampleOf(totals)));
    expect(pre?.distribution).toEqual(
      [0, 1, 2, 3, 4].map((points) => [points, totals.filter((one) => one === points).length]),
    );
    expect(pre?.reliability).toEqual({
      kr20: kr20(scaleTable(right)),
      alpha: cronbachAlpha(scaleTable(right)),
    });
  });

  it('describes Likert scales by their complete sheets, and the steps as they were asked', () => {
    const [pre] = waveResults(design.waves, tally.waves);
    const steps = rowsOf('pre', ['l1', 'l2', 'l3'], Number).map(([a = 0, b = 0, c = 0]) => [a, b, 6 - c]);
    expect(pre?.scales).toEqual([
      { id: 'attitude', alpha: cronbachAlpha(scaleTable(steps)) },
      { id: 'protect', alpha: cronbachAlpha(scaleTable(steps)) },
    ]);
    const asked = rowsOf('pre', ['l3'], Number).flat();
    expect(pre?.likertItems[2]).toEqual({
      id: 'l3',
      counts: [0, 1, 2, 3, 4, 5].map((step) => asked.filter((one) => one === step).length),
    });
  });

  it('knows no KR-20 of items that weigh differently', () => {
    const [pre] = design.waves;
    if (!pre) throw new Error('A class has a wave before');
    const items = pre.sheet.items.map((item) =>
      item.id === 'q1' ? { ...item, max: 2, points: item.points.map((points) => 2 * points) } : item,
    );
    const weighted = { ...design, waves: [{ ...pre, sheet: { ...pre.sheet, items, maxScore: 5 } }] };
    const counted = tallySheets(
      { ...weighted, measure: weighted.waves[0]?.sheet ?? pre.sheet },
      sheets.filter(({ phase }) => phase === 'pre'),
      {},
    );
    const [wave] = waveResults(weighted.waves, counted.waves);
    const rows = right.map(([first = 0, ...others]) => [2 * first, ...others]);
    expect(wave?.reliability).toEqual({ kr20: null, alpha: cronbachAlpha(scaleTable(rows)) });
  });

  it('has zeros and reasons without sheets, and no points without scored items', () => {
    const [empty] = waveResults(design.waves, {});
    expect(empty).toMatchObject({ sheets: 0, score: { n: 0, mean: null }, distribution: [] });
    expect(empty?.reliability?.kr20).toMatchObject({ kr20: null, reason: 'too_few' });
    expect(empty?.items.map(({ difficulty, advice }) => [difficulty, advice])).toEqual(
      questions.map(() => [null, []]),
    );
    const sheet = { items: [], maxScore: 0, topics: [], objectives: [], likertScales: [] };
    const [silent] = waveResults([{ phase: 'post', wave: 1, sheet }], {});
    expect(silent).toMatchObject({ score: null, reliability: null, items: [], distribution: [] });
  });
});
