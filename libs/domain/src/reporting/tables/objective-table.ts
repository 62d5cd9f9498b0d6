import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { SCALE_ENDS } from '../sentences/objective-sentences';
import { statisticText } from '../statistic-text';
import { objectiveName } from '../words/objective-words';
import { inWords, NO_FIGURE, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const OBJECTIVE_HEAD = [
  { id: 'Tujuan', en: 'Objective' },
  { id: 'Butir', en: 'Items' },
  { id: 'n', en: 'n' },
  { id: 'Sebelum', en: 'Before' },
  { id: 'Sesudah [IK 95%]', en: 'After [95% CI]' },
  { id: 'Target', en: 'Target' },
  { id: 'Tercapai', en: 'Attained' },
];

/** What was reached of each objective, against its target. */
export function objectiveTable(
  { objectives }: Evaluation,
  facts: ReportFacts,
  locale: Locale,
): ReportTable[] {
  const text = statisticText(locale);
  const [yes, no] = locale === 'id' ? ['ya', 'belum'] : ['yes', 'no'];
  const isOfScale = objectives.some(({ measure }) => measure === 'likert');
  const share = (value: number): string => text.percent(value);
  return tableOf({
    caption: locale === 'id' ? 'Capaian tujuan terhadap target' : 'Attainment of the objectives',
    head: inWords(OBJECTIVE_HEAD, locale),
    rows: objectives.map((objective) => {
      const { items, n, before, after, afterLow, afterHigh, target, attained } = objective;
      return [
        objectiveName(objective, objectives, facts, locale),
        text.count(items),
        text.count(n),
        orDash(before, share),
        afterLow === null || afterHigh === null
          ? orDash(after, share)
          : `${orDash(after, share)} [${text.line([share(afterLow), share(afterHigh)])}]`,
        orDash(target, (percent) => share(percent / 100)),
        attained === null ? NO_FIGURE : ((attained ? yes : no) ?? NO_FIGURE),
      ];
    }),
    note: isOfScale ? SCALE_ENDS[locale] : null,
  });
}
