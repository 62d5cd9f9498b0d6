import type { SubgroupComparison } from '../../evaluation/comparing/subgroup-comparison';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { groupName } from '../report-facts';
import { statisticText } from '../statistic-text';
import { WHY_HIDDEN } from '../words/hiding-words';
import { GROUP_KIND_NAMES, REASONS } from '../words/names';
import { kruskalLine, mannWhitneyLine, welchLine } from './report-lines';
import type { Said } from './said';
import { enumerated } from './said';

const ALPHA = 0.05;

interface Tested {
  readonly kind: string;
  readonly rises: string;
  /** The test, or why there is none. */
  readonly test: string;
}

const DIFFER: Said<Tested> = {
  id: ({ kind, rises, test }) => `Menurut ${kind}, perubahannya berbeda (${test}): ${rises}.`,
  en: ({ kind, rises, test }) => `By ${kind}, the changes differ (${test}): ${rises}.`,
};
const ALIKE: Said<Tested> = {
  id: ({ kind, rises, test }) =>
    `Menurut ${kind}, tidak terlihat perbedaan perubahan antarkelompok (${test}): ${rises}.`,
  en: ({ kind, rises, test }) =>
    `By ${kind}, no difference between the changes was found (${test}): ${rises}.`,
};
const UNTESTED: Said<Tested> = {
  id: ({ kind, rises, test }) => `Menurut ${kind}, perbedaan perubahan tidak diuji (${test}): ${rises}.`,
  en: ({ kind, rises, test }) =>
    `By ${kind}, differences between the changes were not tested (${test}): ${rises}.`,
};
const ONE_SHOWN: Readonly<Record<Locale, string>> = {
  id: 'hanya satu kelompok yang diketahui dan ditampilkan',
  en: 'only one known group is shown',
};
const SOME_HIDDEN: Readonly<Record<Locale, string>> = {
  id: 'Kelompok lainnya disembunyikan.',
  en: 'The other groups are hidden.',
};
const ALL_HIDDEN: Said<string> = {
  id: (kind) => `Menurut ${kind}, tidak ada angka yang ditampilkan.`,
  en: (kind) => `By ${kind}, no figures are shown.`,
};
/** Once, at the end: whoever reads of a hidden group must learn why, and not how many people are in it. */
const WHY: Said<number> = {
  id: (fewest) => `Sebab sesuatu disembunyikan: ${WHY_HIDDEN.id(fewest)}.`,
  en: (fewest) => `Why something is hidden: ${WHY_HIDDEN.en(fewest)}.`,
};

/** The ways of grouping that part the people at all: one group is everybody, who is told of already. */
export function partingSubgroups(subgroups: readonly SubgroupComparison[]): SubgroupComparison[] {
  return subgroups.filter(({ groups }) => groups.length > 1);
}

/** For each way of grouping: do the changes differ, by how much in each group, and why some are hidden. */
export function subgroupSentences(
  subgroups: readonly SubgroupComparison[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const text = statisticText(locale);
  const parting = partingSubgroups(subgroups);
  const sentences = parting.map((comparison) => {
    const { kind, groups, pHolm } = comparison;
    const name = GROUP_KIND_NAMES[kind][locale];
    const changes = groups.flatMap(({ value, figures }) =>
      figures?.rise.mean == null
        ? []
        : [
            `${groupName(kind, value, facts, locale)} ${text.change(figures.rise.mean)} (n = ${text.count(figures.n)})`,
          ],
    );
    if (changes.length === 0) return ALL_HIDDEN[locale](name);
    const test = testOf(comparison, locale);
    const differ = pHolm !== null && pHolm < ALPHA;
    const sentence = (test === null ? UNTESTED : differ ? DIFFER : ALIKE)[locale]({
      kind: name,
      rises: enumerated(changes, locale),
      test: test ?? reasonOf(comparison, locale),
    });
    return isWhole(comparison) ? sentence : `${sentence} ${SOME_HIDDEN[locale]}`;
  });
  return parting.every(isWhole) ? sentences : [...sentences, WHY[locale](facts.fewest)];
}

/** Nothing of it is hidden. */
export function isWhole({ groups }: SubgroupComparison): boolean {
  return groups.every(({ figures }) => figures !== null);
}

/** Welch t(36,76) = −0,36; p = 0,719; Mann–Whitney …; Holm p = 0,719 */
function testOf({ test, testOfMany, pHolm }: SubgroupComparison, locale: Locale): string | null {
  const text = statisticText(locale);
  const holm = pHolm === null ? null : text.p(pHolm, 'Holm p');
  if (test !== null) {
    const welch = welchLine(test.welch, locale);
    const mannWhitney = mannWhitneyLine(test.mannWhitney, locale);
    if (welch === null && mannWhitney === null) return null;
    return joined([
      welch === null ? null : `Welch ${welch}`,
      mannWhitney === null ? null : `Mann–Whitney ${mannWhitney}`,
      holm,
    ]);
  }
  const kruskal = testOfMany === null ? null : kruskalLine(testOfMany, locale);
  return kruskal === null ? null : joined([`Kruskal–Wallis ${kruskal}`, holm]);
}

/** The figures of one test are parted by commas in English. */
function joined(tests: readonly (string | null)[]): string {
  return tests.filter((test) => test !== null).join('; ');
}

function reasonOf({ test, testOfMany }: SubgroupComparison, locale: Locale): string {
  const reason = test?.welch.reason ?? testOfMany?.reason;
  return reason === undefined ? ONE_SHOWN[locale] : REASONS[reason][locale];
}
