import type { ScoreComparison } from '../../evaluation/comparing/score-comparison';
import type { Evaluation } from '../../evaluation/evaluation';
import type { ChoiceReason } from '../../statistics/paired/choose-test';
import type { Locale } from '../../text';
import { TEST_NAMES } from '../words/names';
import { normalityLine, pairedTLine, signTestLine, spssWilcoxonLine, wilcoxonLine } from './report-lines';
import type { Said } from './said';

const WHY: Readonly<Record<ChoiceReason, Said<string>>> = {
  normal: {
    id: (normality) => `selisih skor tidak menyimpang nyata dari sebaran normal (Shapiro–Wilk ${normality})`,
    en: (normality) =>
      `the differences do not clearly depart from a normal distribution (Shapiro–Wilk ${normality})`,
  },
  not_normal: {
    id: (normality) => `selisih skor menyimpang dari sebaran normal (Shapiro–Wilk ${normality})`,
    en: (normality) => `the differences depart from a normal distribution (Shapiro–Wilk ${normality})`,
  },
  too_many: { id: () => 'pasangannya lebih dari 5.000', en: () => 'there are more than 5,000 pairs' },
  zero_variance: {
    id: () => 'skor semua orang berubah sama besar',
    en: () => 'the score of everybody changed by the same',
  },
  too_few: { id: () => 'hanya ada dua pasangan', en: () => 'there are only two pairs' },
  no_nonzero_differences: { id: () => 'skor tidak seorang pun berubah', en: () => 'nobody’s score changed' },
  too_few_pairs: { id: () => 'pasangannya kurang dari dua', en: () => 'there are fewer than two pairs' },
};

const CHOSEN: Said<{ readonly test: string; readonly why: string }> = {
  id: ({ test, why }) =>
    `Uji yang dibaca adalah ${test}, menurut aturan yang ditetapkan sebelum data dilihat: ${why}.`,
  en: ({ test, why }) =>
    `The test to read is the ${test}, by a rule fixed before the data were seen: ${why}.`,
};
const NONE: Said<string> = {
  id: (why) => `Tidak ada yang diuji: ${why}.`,
  en: (why) => `Nothing was tested: ${why}.`,
};
const ALL: Said<string> = {
  id: (tests) => `Semua uji dihitung (dua arah): ${tests}.`,
  en: (tests) => `All tests were computed (two-sided): ${tests}.`,
};

/** Which test is read, by which rule, and what every test says, with its variant, n and zeros. Empty where nobody is compared. */
export function methodSentences({ total }: Pick<Evaluation, 'total'>, locale: Locale): string[] {
  if (total === null || total.before.n === 0) return [];
  const why = WHY[total.choice.reason][locale](normalityLine(total.normality, locale) ?? '');
  if (total.choice.chosen === 'none') return [NONE[locale](why)];
  const all = testLines(total, locale).join('; ');
  return [CHOSEN[locale]({ test: TEST_NAMES[total.choice.chosen][locale], why }), ALL[locale](all)];
}

function testLines({ pairedT, wilcoxon, signTest }: ScoreComparison, locale: Locale): string[] {
  const named: readonly [name: string, line: string | null][] = [
    [TEST_NAMES.pairedT[locale], pairedTLine(pairedT, locale)],
    ['Wilcoxon', wilcoxonLine(wilcoxon, locale)],
    [TEST_NAMES.signTest[locale], signTestLine(signTest, locale)],
  ];
  const spss = spssWilcoxonLine(wilcoxon, locale);
  const lines = named.flatMap(([name, line]) => (line === null ? [] : [`${name} ${line}`]));
  return spss === null ? lines : [...lines, spss];
}
