import type { ScoreComparison } from '../../evaluation/comparing/score-comparison';
import type { ResultRow } from './result-row';

type Row = Omit<ResultRow, 'of'>;

/** Every number of a score that was compared before and after. */
export function scoreRows(score: ScoreComparison, of: string): ResultRow[] {
  return [...sizeRows(score), ...gainRows(score), ...testRows(score)].map((row) => ({ ...row, of }));
}

function sizeRows({ before, after, pairedT, effectSize }: ScoreComparison): Row[] {
  const { n } = before;
  return [
    { figure: 'before', statistic: 'M', value: before.mean, low: before.ciLow, high: before.ciHigh, n },
    { figure: 'before', statistic: 'SD', value: before.sd, n },
    { figure: 'before', statistic: 'Q1', value: before.q1, n },
    { figure: 'before', statistic: 'median', value: before.median, n },
    { figure: 'before', statistic: 'Q3', value: before.q3, n },
    { figure: 'after', statistic: 'M', value: after.mean, low: after.ciLow, high: after.ciHigh, n },
    { figure: 'after', statistic: 'SD', value: after.sd, n },
    { figure: 'after', statistic: 'Q1', value: after.q1, n },
    { figure: 'after', statistic: 'median', value: after.median, n },
    { figure: 'after', statistic: 'Q3', value: after.q3, n },
    {
      figure: 'meanRise',
      statistic: 'M',
      value: pairedT.meanDiff,
      low: pairedT.ciLow,
      high: pairedT.ciHigh,
      n,
    },
    { figure: 'meanRise', statistic: 'SD', value: pairedT.sdDiff, n },
    {
      figure: 'gav',
      statistic: 'g_av',
      value: effectSize.gav,
      low: effectSize.gavLow,
      high: effectSize.gavHigh,
      n,
    },
    {
      figure: 'dz',
      statistic: 'd_z',
      value: effectSize.dz,
      low: effectSize.dzLow,
      high: effectSize.dzHigh,
      n,
    },
  ];
}

function gainRows({ before: { n }, rise, gain }: ScoreComparison): Row[] {
  const open = gain.n - gain.nCeiling;
  const bands = { high: gain.nHigh, medium: gain.nMedium, low: gain.nLow, negative: gain.nNegative };
  return [
    { figure: 'riseOfMax', statistic: 'share', value: rise.ofMax, n },
    { figure: 'riseOfBefore', statistic: 'share', value: rise.ofBefore, n },
    { figure: 'classGain', statistic: 'g', value: gain.classG, n },
    { figure: 'meanGain', statistic: 'g', value: gain.meanG, n: open },
    ...Object.entries(bands).map(([band, people]) => ({
      ...{ figure: 'gainBands' as const, statistic: band, value: people, n: open },
    })),
    {
      figure: 'normalisedChange',
      statistic: 'c',
      value: gain.meanNormalizedChange,
      n: gain.nNormalizedChange,
    },
    { figure: 'ceiling', statistic: 'n', value: gain.nCeiling, n },
  ];
}

function testRows({ before: { n }, pairedT, wilcoxon, signTest, normality, choice }: ScoreComparison): Row[] {
  const changed = wilcoxon.n - wilcoxon.nZero;
  const { rankBiserial, rbLow, rbHigh } = wilcoxon;
  return [
    { figure: 'testChoice', statistic: choice.reason, value: choice.chosen, n },
    { figure: 'pairedT', statistic: 't', value: pairedT.t, n },
    { figure: 'pairedT', statistic: 'df', value: pairedT.df, n },
    { figure: 'pairedT', statistic: 'p', value: pairedT.p, n },
    { figure: 'wilcoxonSignedRank', statistic: 'W+', value: wilcoxon.wPlus, n: changed },
    { figure: 'wilcoxonSignedRank', statistic: 'z', value: wilcoxon.z, n: changed },
    {
      figure: 'wilcoxonSignedRank',
      statistic: `p (${wilcoxon.method ?? '–'})`,
      value: wilcoxon.p,
      n: changed,
    },
    { figure: 'rankBiserial', statistic: 'r_rb', value: rankBiserial, low: rbLow, high: rbHigh, n: changed },
    { figure: 'hodgesLehmann', statistic: 'median', value: wilcoxon.hodgesLehmann, n },
    { figure: 'signTest', statistic: 'p', value: signTest.p, n: signTest.nPos + signTest.nNeg },
    { figure: 'shapiroWilk', statistic: 'W', value: normality.w, n },
    { figure: 'shapiroWilk', statistic: 'p', value: normality.p, n },
  ];
}
