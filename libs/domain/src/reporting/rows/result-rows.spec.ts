import { aCohort } from '../../../testing/a-cohort';
import { anEvaluation, someFacts } from '../../../testing/an-evaluation';
import { evaluate } from '../../evaluation/evaluate';
import { resultCells } from './result-row';
import { resultRows } from './result-rows';

const cohort = aCohort({ pairs: 49, onlyBefore: 3 });
const evaluation = evaluate(cohort.design, cohort.sheets);
const rows = resultRows(evaluation, someFacts(), 'id');
const find = (figure: string, statistic: string) =>
  rows.find((row) => row.figure === figure && row.statistic === statistic);

describe('resultRows', () => {
  it('has every number once, unrounded, with its limits and n', () => {
    const { total, items } = evaluation;
    expect(find('pairedT', 'p')).toMatchObject({ value: total?.pairedT.p, n: 49, of: 'seluruhnya' });
    expect(find('gav', 'g_av')).toMatchObject({
      value: total?.effectSize.gav,
      low: total?.effectSize.gavLow,
    });
    expect(find('attrition', 'preOnly')?.value).toBe(3);
    expect(rows.filter(({ figure }) => figure === 'holm').map(({ value }) => value)).toEqual(
      items.map(({ pHolm }) => pHolm),
    );
    const keys = rows.map(({ figure, of, statistic }) => `${figure}|${of}|${statistic}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has limits for intervals only: quartiles are rows of their own', () => {
    const { q1, median, q3 } = evaluation.total?.before ?? {};
    const before = rows.filter(({ figure, of }) => figure === 'before' && of === 'seluruhnya');
    expect(before.filter(({ low }) => low !== undefined).map(({ statistic }) => statistic)).toEqual(['M']);
    expect(before.slice(-3).map(({ statistic, value }) => [statistic, value])).toEqual([
      ['Q1', q1],
      ['median', median],
      ['Q3', q3],
    ]);
  });

  it('names its counts by what they count', () => {
    const named = resultCells(rows, 'id').filter(([figure]) => figure === 'funnel' || figure === 'attrition');
    expect(named.map(([, name, , , value, , , , formula]) => [name, value, formula])).toEqual([
      ['Mengisi sebelum', 52, null],
      ['Mengisi sesudah', 49, null],
      ['Hanya mengisi sebelum', 3, null],
      ['Hanya mengisi sesudah', 0, null],
    ]);
  });

  it('is empty but for the counts where nobody is compared', () => {
    const figures = resultRows(anEvaluation({ onlyAfter: 2 }), someFacts(), 'en').map(({ figure }) => figure);
    expect(new Set(figures)).toEqual(new Set(['funnel', 'matched', 'attrition']));
    expect(resultRows(anEvaluation({}, { counts: null }), someFacts(), 'en')).toEqual([]);
  });
});

describe('resultCells', () => {
  it('says what each number is, by which formula and whose', () => {
    const [head = [], ...cells] = resultCells(rows, 'en');
    expect(head.slice(0, 5)).toEqual(['figure', 'name', 'of', 'statistic', 'value']);
    expect(head.slice(5, 7)).toEqual(['low_CI95', 'high_CI95']);
    expect(cells.find(([figure]) => figure === 'classGain')?.slice(-2)).toEqual([
      'Σ(post − pre) / Σ(max − pre)',
      'Hake 1998',
    ]);
    const endless = { figure: 'mcnemar', of: 'x', statistic: 'or', value: Infinity, n: null } as const;
    expect(resultCells([endless], 'id')[1]?.[4]).toBe('∞');
  });
});
