import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import type { ResultRow } from './result-row';

/** Each item and each statement before and after, with its test. */
export function itemRows(
  { items, likertItems }: Evaluation,
  facts: ReportFacts,
  locale: Locale,
): ResultRow[] {
  const nameOf = (id: string): string => textIn(facts.items[id], locale, id);
  return [
    ...items.flatMap(({ id, n, rightBefore, rightAfter, gained, lost, test, pHolm }): ResultRow[] => {
      const of = nameOf(id);
      return [
        {
          ...{ figure: 'rightShare', of, n },
          statistic: 'pre',
          value: rightBefore.share,
          low: rightBefore.low,
          high: rightBefore.high,
        },
        {
          ...{ figure: 'rightShare', of, n },
          statistic: 'post',
          value: rightAfter.share,
          low: rightAfter.low,
          high: rightAfter.high,
        },
        { figure: 'mcnemar', of, n, statistic: 'gained', value: gained },
        { figure: 'mcnemar', of, n, statistic: 'lost', value: lost },
        { figure: 'mcnemar', of, n, statistic: 'p', value: test.pExact },
        { figure: 'mcnemarMid', of, n, statistic: 'mid-p', value: test.pMid },
        { figure: 'holm', of, n, statistic: 'p', value: pHolm },
      ];
    }),
    ...likertItems.flatMap(({ id, test }): ResultRow[] => {
      const of = nameOf(id);
      const figure = 'marginalHomogeneity';
      return [
        { figure, of, n: test.n, statistic: 'chi2', value: test.stuartMaxwell },
        { figure, of, n: test.n, statistic: 'p', value: test.p },
      ];
    }),
  ];
}
