import type { Evaluation, ScoreComparison } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import { figureText } from '../figures/figure-text';
import type { FigureId } from '../figures/figure-text';
import type { ReportFacts } from '../report-facts';
import {
  confidenceName,
  normalityLine,
  pairedTLine,
  rankEffectLine,
  signTestLine,
  spssWilcoxonLine,
  wilcoxonLine,
  confidenceLine,
} from '../sentences/report-lines';
import { meanAndSpread } from '../sentences/size-sentences';
import { topicName } from '../sentences/topic-sentences';
import { statisticText } from '../statistic-text';
import { GAIN_NAMES, REASONS } from '../words/names';
import { inWords, NO_FIGURE, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const SCORE_HEAD = [
  { id: 'Skor', en: 'Score' },
  { id: 'n', en: 'n' },
  { id: 'Maks', en: 'Max' },
  { id: 'Sebelum M (SB)', en: 'Before M (SD)' },
  { id: 'Sesudah M (SB)', en: 'After M (SD)' },
  { id: 'Perubahan [IK 95%]', en: 'Change [95% CI]' },
  { id: '⟨g⟩', en: '⟨g⟩' },
  { id: 'g_av', en: 'g_av' },
  { id: 'p', en: 'p' },
];

/** The whole score and each topic, before and after. */
export function scoreTable({ total, topics }: Evaluation, facts: ReportFacts, locale: Locale): ReportTable[] {
  if (total === null || total.before.n === 0) return [];
  const whole = locale === 'id' ? 'Seluruhnya' : 'Whole score';
  return tableOf({
    caption:
      locale === 'id'
        ? 'Skor sebelum dan sesudah kegiatan (poin)'
        : 'Scores before and after the event (points)',
    head: inWords(SCORE_HEAD, locale),
    rows: [
      scoreRow(whole, total, locale),
      ...topics.map((topic) => scoreRow(topicName(topic.id, facts, locale), topic, locale)),
    ],
    note:
      locale === 'id'
        ? '⟨g⟩: gain kelas (Hake 1998); g_av: ukuran efek Hedges; p: dari uji yang dipilih aturan, per topik tanpa penyesuaian.'
        : '⟨g⟩: class gain (Hake 1998); g_av: Hedges’ effect size; p: of the test that the rule chose, by topic not adjusted.',
  });
}

function scoreRow(name: string, score: ScoreComparison, locale: Locale): string[] {
  const text = statisticText(locale);
  const { pairedT, before, after, gain, effectSize, chosenP, max } = score;
  const limits =
    pairedT.ciLow === null || pairedT.ciHigh === null
      ? ''
      : ` ${text.interval(pairedT.ciLow, pairedT.ciHigh)}`;
  return [
    name,
    text.count(before.n),
    text.count(max),
    meanOnly(before, locale),
    meanOnly(after, locale),
    orDash(pairedT.meanDiff, (change) => `${text.change(change)}${limits}`),
    orDash(gain.classG, text.decimal),
    orDash(effectSize.gav, text.decimal),
    orDash(chosenP, text.pValue),
  ];
}

/** 6,12 (1,98): the head of the column says what stands in brackets. */
function meanOnly(scores: ScoreComparison['before'], locale: Locale): string {
  return meanAndSpread(scores, locale).replace(/\((SB|SD) /, '(');
}

/** Every size and every test of the whole score, with its name as it is quoted. */
export function figureTable({ total }: Evaluation, locale: Locale): ReportTable[] {
  if (total === null || total.before.n === 0) return [];
  const rows = [...sizeRows(total, locale), ...testRows(total, locale)];
  return tableOf({
    caption: locale === 'id' ? 'Ukuran perubahan dan uji' : 'Sizes of the change and tests',
    head: locale === 'id' ? ['Ukuran atau uji', 'Nilai'] : ['Figure or test', 'Value'],
    rows: rows.map(([id, value]) => [markChosen(id, total, locale), value]),
    note:
      locale === 'id'
        ? `* Uji yang dibaca, menurut aturan yang ditetapkan sebelum data dilihat. ${confidenceName(locale)}: interval kepercayaan.`
        : `* The test to read, by a rule fixed before the data were seen. ${confidenceName(locale)}: confidence interval.`,
  });
}

type FigureRow = readonly [id: FigureId, value: string];

function sizeRows({ pairedT, rise, gain, effectSize }: ScoreComparison, locale: Locale): FigureRow[] {
  const text = statisticText(locale);
  const points = locale === 'id' ? 'poin' : 'points';
  const share = (value: number): string => text.percent(value, 1);
  const open = text.count(gain.n - gain.nCeiling);
  const [classBand, meanBand] = [gain.classCategory, gain.meanCategory].map((band) =>
    band === null ? '' : ` (${GAIN_NAMES[band][locale]})`,
  );
  const bands = (['high', 'medium', 'low', 'negative'] as const).map((band) => GAIN_NAMES[band][locale]);
  const people = [gain.nHigh, gain.nMedium, gain.nLow, gain.nNegative];
  const interval = (low: number | null, high: number | null): string | null =>
    confidenceLine([low, high], locale);
  return [
    [
      'meanRise',
      orDash(pairedT.meanDiff, (change) =>
        text.line([`${text.change(change)} ${points}`, interval(pairedT.ciLow, pairedT.ciHigh)]),
      ),
    ],
    ['riseOfMax', orDash(rise.ofMax, share)],
    ['riseOfBefore', orDash(rise.ofBefore, share)],
    ['classGain', orDash(gain.classG, (g) => `${text.decimal(g)}${classBand ?? ''}`)],
    [
      'meanGain',
      orDash(gain.meanG, (g) => text.line([`${text.decimal(g)}${meanBand ?? ''}`, `n = ${open}`])),
    ],
    ['gainBands', bands.map((band, place) => `${text.count(people[place] ?? 0)} ${band}`).join(' · ')],
    ['normalisedChange', orDash(gain.meanNormalizedChange, text.decimal)],
    [
      'gav',
      orDash(effectSize.gav, (g) =>
        text.line([text.decimal(g), interval(effectSize.gavLow, effectSize.gavHigh)]),
      ),
    ],
    [
      'dz',
      orDash(effectSize.dz, (d) =>
        text.line([text.decimal(d), interval(effectSize.dzLow, effectSize.dzHigh)]),
      ),
    ],
  ];
}

function testRows({ pairedT, wilcoxon, signTest, normality }: ScoreComparison, locale: Locale): FigureRow[] {
  const text = statisticText(locale);
  const reason = (code: keyof typeof REASONS | undefined): string =>
    code === undefined ? NO_FIGURE : `${NO_FIGURE} (${REASONS[code][locale]})`;
  const ranks = wilcoxonLine(wilcoxon, locale);
  const spss = spssWilcoxonLine(wilcoxon, locale);
  return [
    ['pairedT', pairedTLine(pairedT, locale) ?? reason(pairedT.reason)],
    [
      'wilcoxonSignedRank',
      ranks === null ? reason(wilcoxon.reason) : [ranks, spss].filter((part) => part !== null).join('; '),
    ],
    ['rankBiserial', rankEffectLine(wilcoxon, locale) ?? reason(wilcoxon.reason)],
    ['hodgesLehmann', orDash(wilcoxon.hodgesLehmann, (change) => text.change(change))],
    ['signTest', signTestLine(signTest, locale) ?? reason(signTest.reason)],
    ['shapiroWilk', normalityLine(normality, locale) ?? reason(normality.reason)],
  ];
}

function markChosen(id: FigureId, { choice }: ScoreComparison, locale: Locale): string {
  const { name } = figureText(id, locale);
  return choice.chosen === id ? `${name} *` : name;
}
