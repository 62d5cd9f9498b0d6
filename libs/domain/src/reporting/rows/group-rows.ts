import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { groupName } from '../report-facts';
import { partingSubgroups } from '../sentences/subgroup-sentences';
import { GROUP_KIND_NAMES } from '../words/names';
import type { ResultRow } from './result-row';

/** The changes of the groups that are shown, and the tests between them. */
export function groupRows({ subgroups }: Evaluation, facts: ReportFacts, locale: Locale): ResultRow[] {
  return partingSubgroups(subgroups).flatMap(({ kind, groups, test, testOfMany, pHolm }): ResultRow[] => {
    const name = GROUP_KIND_NAMES[kind][locale];
    const figure = test === null ? 'subgroupOfMany' : 'subgroupOfTwo';
    const shown = groups.flatMap(({ value, figures }): ResultRow[] => {
      if (figures === null) return [];
      const { n, rise } = figures;
      const of = `${name}: ${groupName(kind, value, facts, locale)}`;
      return [
        { figure: 'meanRise', of, n, statistic: 'M', value: rise.mean, low: rise.ciLow, high: rise.ciHigh },
      ];
    });
    const n = groups.reduce((sum, { figures }) => sum + (figures?.n ?? 0), 0);
    const tests: readonly (readonly [string, number | null | undefined])[] =
      test === null
        ? [
            ['H', testOfMany?.h],
            ['p', testOfMany?.p],
          ]
        : [
            ['t', test.welch.t],
            ['p (Welch)', test.welch.p],
            ['p (Mann–Whitney)', test.mannWhitney.p],
          ];
    const tested = [...tests, ['p (Holm)', pHolm] as const].filter(
      ([, value]) => value !== null && value !== undefined,
    );
    return [
      ...shown,
      ...tested.map(
        ([statistic, value]) => ({ figure, of: name, statistic, value: value ?? null, n }) as const,
      ),
    ];
  });
}
