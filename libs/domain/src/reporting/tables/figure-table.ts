import type { ScoreComparison } from '../../evaluation/comparing/score-comparison';
import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import { figureText } from '../figures/figure-text';
import type { FigureId } from '../figures/figure-text';
import {
  confidenceLine,
  normalityLine,
  pairedTLine,
  rankEffectLine,
  signTestLine,
  spssWilcoxonLine,
  wilcoxonLine,
} from '../sentences/report-lines';
import { statisticText } from '../statistic-text';
import { GAIN_NAMES, REASONS } from '../words/names';
import { NO_FIGURE, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const NOTE: Readonly<Record<Locale, string>> = {
  id: '* Uji yang dibaca, menurut aturan yang ditetapkan sebelum data dilihat.',
  en: '* The test to read, by a rule fixed before the data were seen.',
};

/** Every size and every test of the whole score, with its name as it is quoted. */
export function figureTable({ total }: Evaluation, locale: Locale): ReportTable[] {
  if (total === null || total.before.n === 0) return [];
  const rows = [...sizeRows(total, locale), ...testRows(total, locale)];
  return tableOf({
    caption: locale === 'id' ? 'Ukuran perubahan dan uji' : 'Sizes of the change and tests',
    head: locale === 'id' ? ['Ukuran atau uji', 'Nilai'] : ['Figure or test', 'Value'],
    rows: rows.map(([id, value]) => [markChosen(id, total, locale), value]),
    note: total.choice.chosen === 'none' ? null : NOTE[locale],
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
