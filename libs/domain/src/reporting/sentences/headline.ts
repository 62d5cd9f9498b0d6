import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { TEST_NAMES } from '../words/names';
import { nothingToCompare } from './nothing/nothing-to-compare';
import { matchedName } from './people-words';
import type { Said } from './said';

/** What was found, in one sentence for everybody and one with its numbers. */
export interface Headline {
  readonly heading: string;
  readonly text: string;
}

interface Found {
  readonly before: string;
  readonly after: string;
  readonly max: string;
  readonly matched: string;
  readonly isOne: boolean;
  readonly who: string;
  readonly rose: string;
  readonly same: string;
  readonly fell: string;
  readonly test: string;
}

const FEWEST_TELLING_PAIRS = 6;

const HEADINGS: Readonly<Record<'knowledge_rose' | 'knowledge_fell' | 'no_change_found', Said<Found>>> = {
  knowledge_rose: {
    id: ({ before, after, max }) =>
      `Sesudah kegiatan pengetahuan peserta lebih tinggi: rata-rata naik dari ${before} menjadi ${after} dari ${max} poin.`,
    en: ({ before, after, max }) =>
      `Knowledge was higher after the event: the mean rose from ${before} to ${after} of ${max} points.`,
  },
  knowledge_fell: {
    id: ({ before, after, max }) =>
      `Sesudah kegiatan pengetahuan peserta lebih rendah: rata-rata turun dari ${before} menjadi ${after} dari ${max} poin.`,
    en: ({ before, after, max }) =>
      `Knowledge was lower after the event: the mean fell from ${before} to ${after} of ${max} points.`,
  },
  no_change_found: {
    id: ({ before, after, max }) =>
      `Perubahan pengetahuan peserta tidak terlihat: rata-rata ${before} sebelum dan ${after} sesudah kegiatan, dari ${max} poin.`,
    en: ({ before, after, max }) =>
      `No change in knowledge was found: the mean was ${before} before and ${after} after the event, of ${max} points.`,
  },
};

/** The ranks can rise while the mean does not; the heading must not say both. */
const BY_RANKS: Readonly<Record<'knowledge_rose' | 'knowledge_fell', Said<Found>>> = {
  knowledge_rose: {
    id: ({ before, after, max }) =>
      `Sesudah kegiatan lebih banyak peserta naik daripada turun, tetapi rata-ratanya tidak naik: ${before} menjadi ${after} dari ${max} poin.`,
    en: ({ before, after, max }) =>
      `More went up than down after the event, but the mean did not rise: from ${before} to ${after} of ${max} points.`,
  },
  knowledge_fell: {
    id: ({ before, after, max }) =>
      `Sesudah kegiatan lebih banyak peserta turun daripada naik, tetapi rata-ratanya tidak turun: ${before} menjadi ${after} dari ${max} poin.`,
    en: ({ before, after, max }) =>
      `More went down than up after the event, but the mean did not fall: from ${before} to ${after} of ${max} points.`,
  },
};

const CHANGES: Said<Found> = {
  id: ({ matched, who, rose, same, fell, test }) =>
    `Dari ${matched} ${who}, ${rose} naik, ${same} tetap, dan ${fell} turun${test}.`,
  en: ({ matched, who, rose, same, fell, test }) =>
    `Of the ${matched} ${who}, ${rose} rose, ${same} stayed the same, and ${fell} fell${test}.`,
};

const NO_PROOF: Readonly<Record<Locale, string>> = {
  id: 'Ini tidak membuktikan bahwa tidak ada yang berubah.',
  en: 'This does not prove that nothing changed.',
};

const TOO_FEW: Said<Found> = {
  id: ({ matched, who, before, after, max }) =>
    `Baru ada ${matched} ${who} (rata-rata ${before} menjadi ${after} dari ${max} poin). Paling sedikit perlu ${FEWEST_TELLING_PAIRS}: di bawah itu, kenaikan semua orang pun masih mungkin kebetulan.`,
  en: ({ matched, isOne, who, before, after, max }) =>
    `There ${isOne ? 'is' : 'are'} only ${matched} ${who} (mean ${before} to ${after} of ${max} points). At least ${FEWEST_TELLING_PAIRS} are needed: below that, even a rise of everybody could be chance.`,
};
const TOO_FEW_HEADING: Said<Found> = {
  id: ({ matched }) => `Terlalu sedikit pasangan untuk mengatakan naik atau turun (n = ${matched}).`,
  en: ({ matched }) => `Too few are matched to say whether knowledge rose or fell (n = ${matched}).`,
};

/**
 * The finding that the numbers allow and no other: rose, fell, no change found, too few to say, nothing to compare.
 *
 * The heading is for whoever reads one sentence only; the text has the counts, the test and its p. Never a cause: what
 * changed is said to have changed after the event.
 */
export function headline(evaluation: Evaluation, facts: ReportFacts, locale: Locale): Headline {
  const { sentence, total } = evaluation;
  if (total === null || sentence === null || sentence.code === 'no_data')
    return nothingToCompare(evaluation, facts, locale);
  const text = statisticText(locale);
  const mean = (value: number | null): string => (value === null ? '–' : text.decimal(value, 1));
  const [before, after] = distinctMeans(sentence.meanBefore, sentence.meanAfter, locale) ?? [
    mean(sentence.meanBefore),
    mean(sentence.meanAfter),
  ];
  const found: Found = {
    ...{ before, after, max: text.count(sentence.max), matched: text.count(sentence.nPairs) },
    isOne: sentence.nPairs === 1,
    who: matchedName(facts.identification, sentence.nPairs, locale),
    rose: text.count(sentence.nRose),
    same: text.count(sentence.nSame),
    fell: text.count(sentence.nFell),
    test: sentence.p === null ? '' : ` (${TEST_NAMES[sentence.test][locale]}, ${text.p(sentence.p)})`,
  };
  if (sentence.code === 'too_few') {
    return { heading: TOO_FEW_HEADING[locale](found), text: TOO_FEW[locale](found) };
  }
  const { code } = sentence;
  const change = (sentence.meanAfter ?? 0) - (sentence.meanBefore ?? 0);
  if (code === 'no_change_found') {
    return { heading: HEADINGS[code][locale](found), text: `${CHANGES[locale](found)} ${NO_PROOF[locale]}` };
  }
  const contradicted = code === 'knowledge_rose' ? change <= 0 : change >= 0;
  return { heading: (contradicted ? BY_RANKS : HEADINGS)[code][locale](found), text: CHANGES[locale](found) };
}

/** Two means that differ must not read alike: one digit more where they would. */
function distinctMeans(before: number | null, after: number | null, locale: Locale): [string, string] | null {
  if (before === null || after === null || before === after) return null;
  const text = statisticText(locale);
  const digits = [1, 2, 3].find((count) => text.decimal(before, count) !== text.decimal(after, count)) ?? 3;
  return [text.decimal(before, digits), text.decimal(after, digits)];
}
