import type { SubgroupComparison } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { groupName } from '../report-facts';
import { statisticText } from '../statistic-text';
import { GROUP_KIND_NAMES } from '../words/names';
import { kruskalLine, mannWhitneyLine, welchLine } from './report-lines';
import type { Said } from './said';
import { enumerated } from './said';

const ALPHA = 0.05;

interface Tested {
  readonly kind: string;
  readonly rises: string;
  readonly test: string;
}

const DIFFER: Said<Tested> = {
  id: ({ kind, rises, test }) => `Menurut ${kind}, kenaikannya berbeda (${test}): ${rises}.`,
  en: ({ kind, rises, test }) => `By ${kind}, the rises differ (${test}): ${rises}.`,
};
const ALIKE: Said<Tested> = {
  id: ({ kind, rises, test }) => `Menurut ${kind}, perbedaan kenaikan tidak terlihat (${test}): ${rises}.`,
  en: ({ kind, rises, test }) => `By ${kind}, no difference between the rises was found (${test}): ${rises}.`,
};
const UNTESTED: Said<Tested> = {
  id: ({ kind, rises }) => `Menurut ${kind} tidak ada yang dapat diuji${rises === '' ? '' : `: ${rises}`}.`,
  en: ({ kind, rises }) => `By ${kind} nothing could be tested${rises === '' ? '' : `: ${rises}`}.`,
};
const HIDDEN: Said<number> = {
  id: (groups) => `${groups} kelompok disembunyikan: terlalu kecil.`,
  en: (groups) =>
    `${groups} ${groups === 1 ? 'group is hidden: it is' : 'groups are hidden: they are'} too small.`,
};

/** For each way of grouping: do the rises differ, by how much in each group, and how many groups are hidden. */
export function subgroupSentences(
  subgroups: readonly SubgroupComparison[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  return subgroups.map((comparison) => {
    const { kind, groups } = comparison;
    const hidden = groups.filter(({ figures }) => figures === null).length;
    const text = statisticText(locale);
    const rises = groups.flatMap(({ value, figures }) =>
      figures?.rise.mean == null
        ? []
        : [
            `${groupName(kind, value, facts, locale)} ${text.change(figures.rise.mean)} (n = ${text.count(figures.n)})`,
          ],
    );
    const test = testOf(comparison, locale);
    const said: Tested = {
      kind: GROUP_KIND_NAMES[kind][locale],
      rises: enumerated(rises, locale),
      test: test ?? '',
    };
    const differ = comparison.pHolm !== null && comparison.pHolm < ALPHA;
    const sentence = (test === null ? UNTESTED : differ ? DIFFER : ALIKE)[locale](said);
    return hidden === 0 ? sentence : `${sentence} ${HIDDEN[locale](hidden)}`;
  });
}

/** Welch t(36,76) = −0,36; p = 0,719; Mann–Whitney …; Holm p = 0,719 */
function testOf({ test, testOfMany, pHolm }: SubgroupComparison, locale: Locale): string | null {
  const text = statisticText(locale);
  const holm = pHolm === null ? null : text.p(pHolm, 'Holm p');
  if (test !== null) {
    const welch = welchLine(test.welch, locale);
    const mannWhitney = mannWhitneyLine(test.mannWhitney, locale);
    if (welch === null && mannWhitney === null) return null;
    return text.line([
      welch === null ? null : `Welch ${welch}`,
      mannWhitney === null ? null : `Mann–Whitney ${mannWhitney}`,
      holm,
    ]);
  }
  const kruskal = testOfMany === null ? null : kruskalLine(testOfMany, locale);
  return kruskal === null ? null : text.line([`Kruskal–Wallis ${kruskal}`, holm]);
}
