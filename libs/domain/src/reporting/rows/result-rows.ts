import type { Evaluation, WaveResult } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { groupName, textIn } from '../report-facts';
import { scaleName, waveName } from '../sentences/reliability-sentences';
import { topicName } from '../sentences/topic-sentences';
import { GROUP_KIND_NAMES } from '../words/names';
import type { ResultRow } from './result-row';
import { scoreRows } from './score-rows';

/**
 * The results as rows of numbers for a workbook: one number a row, unrounded, with the limits of its 95 % interval and its n.
 *
 * What may not be seen is not there. Nothing to say: no rows.
 */
export function resultRows(evaluation: Evaluation, facts: ReportFacts, locale: Locale): ResultRow[] {
  const { total, topics, unpaired, overWaves } = evaluation;
  const whole = locale === 'id' ? 'seluruhnya' : 'whole';
  return [
    ...countRows(evaluation, whole),
    ...(total === null ? [] : scoreRows(total, whole)),
    ...topics.flatMap((topic) => scoreRows(topic, topicName(topic.id, facts, locale))),
    ...itemRows(evaluation, facts, locale),
    ...groupRows(evaluation, facts, locale),
    ...evaluation.objectives.map((one): ResultRow => ({
      ...{ figure: 'attainment', of: textIn(facts.objectives[one.id], locale, one.id), statistic: 'share' },
      ...{ value: one.after, low: one.afterLow, high: one.afterHigh, n: one.n },
    })),
    ...evaluation.waves.flatMap((wave) => reliabilityRows(wave, facts, locale)),
    ...(unpaired === null
      ? []
      : (
          [
            ['unpairedWelch', 't', unpaired.welch.t],
            ['unpairedWelch', 'p', unpaired.welch.p],
            ['unpairedMannWhitney', 'U', unpaired.mannWhitney.uB],
            ['unpairedMannWhitney', 'p', unpaired.mannWhitney.p],
            ['unpairedEffect', 'g', unpaired.effectSize.g],
          ] as const
        ).map(([figure, statistic, value]): ResultRow => ({
          ...{ figure, statistic, value, of: whole, n: unpaired.welch.nA + unpaired.welch.nB },
        }))),
    ...(overWaves === null
      ? []
      : (
          [
            ['friedman', 'chi2', overWaves.friedman.chi2],
            ['friedman', 'p', overWaves.friedman.p],
            ['rmAnova', 'F', overWaves.rmAnova.f],
            ['rmAnova', 'p (Greenhouse–Geisser)', overWaves.rmAnova.pGG],
          ] as const
        ).map(([figure, statistic, value]): ResultRow => ({
          ...{ figure, statistic, value, of: whole, n: overWaves.n },
        }))),
  ];
}

/** What each count counts: those who answered once are no share yet, and the pairs go by the name of their figure. */
const COUNTED = [
  ['pre', 'funnel', { id: 'Mengisi sebelum', en: 'Answered before' }],
  ['post', 'funnel', { id: 'Mengisi sesudah', en: 'Answered after' }],
  ['matched', 'matched', undefined],
  ['preOnly', 'attrition', { id: 'Hanya mengisi sebelum', en: 'Answered before only' }],
  ['postOnly', 'attrition', { id: 'Hanya mengisi sesudah', en: 'Answered after only' }],
] as const;

function countRows({ counts }: Evaluation, of: string): ResultRow[] {
  if (counts === null) return [];
  return COUNTED.map(([statistic, figure, counted]) => ({
    ...{ figure, of, statistic, value: counts[statistic], n: null },
    ...(counted && { counted }),
  }));
}

function itemRows({ items, likertItems }: Evaluation, facts: ReportFacts, locale: Locale): ResultRow[] {
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

function groupRows({ subgroups }: Evaluation, facts: ReportFacts, locale: Locale): ResultRow[] {
  return subgroups.flatMap(({ kind, groups, test, testOfMany, pHolm }): ResultRow[] => {
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

function reliabilityRows(wave: WaveResult, facts: ReportFacts, locale: Locale): ResultRow[] {
  const of = waveName(wave, locale);
  const { reliability, scales } = wave;
  const alphas = [
    ...(reliability === null ? [] : [['alpha', reliability.alpha] as const]),
    ...scales.map(({ id, alpha }) => [`alpha (${scaleName(id, facts, locale)})`, alpha] as const),
  ];
  return [
    ...(reliability?.kr20
      ? [
          {
            figure: 'kr20' as const,
            of,
            statistic: 'KR-20',
            value: reliability.kr20.kr20,
            n: reliability.kr20.n,
          },
        ]
      : []),
    ...alphas.map(([statistic, { alpha, ciLow, ciHigh, n }]) => ({
      ...{ figure: 'alpha' as const, of, statistic, value: alpha, low: ciLow, high: ciHigh, n },
    })),
  ];
}
