import type { Evaluation } from '../../evaluation/evaluation';
import type { PairExclusion } from '../../evaluation/pairing/pair-exclusions';
import type { Locale, LocalisedText } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import { statisticText } from '../statistic-text';
import { EXCLUSION_NAMES } from '../words/names';
import { answeredWords } from './people-words';
import type { Said } from './said';

interface Counts {
  readonly answered: string;
  readonly matched: number;
  readonly isOfPeople: boolean;
  /** 10 lembar tanpa kode; 3 lembar … */
  readonly apart: string;
}

const NOBODY: Readonly<Record<Locale, string>> = {
  id: 'Belum ada yang mengisi.',
  en: 'Nobody has answered yet.',
};
const BOTH: Said<Counts> = {
  id: ({ answered, matched, isOfPeople, apart }) => {
    const compared = isOfPeople
      ? `${statisticText('id').count(matched)} mengisi keduanya dan dibandingkan`
      : `${statisticText('id').count(matched)} pasang lembar cocok dan dibandingkan`;
    return matched === 0
      ? `${answered}; tidak ada yang dapat dibandingkan${apart === '' ? '' : ` (${apart})`}.`
      : `${answered}; ${compared}${apart === '' ? '' : ` (tidak dibandingkan: ${apart})`}.`;
  },
  en: ({ answered, matched, isOfPeople, apart }) => {
    const is = matched === 1 ? 'is' : 'are';
    const compared = isOfPeople
      ? `${statisticText('en').count(matched)} answered both and ${is} compared`
      : `${statisticText('en').count(matched)} ${matched === 1 ? 'pair of sheets matches' : 'pairs of sheets match'} and ${is} compared`;
    return matched === 0
      ? `${answered}; none can be compared${apart === '' ? '' : ` (${apart})`}.`
      : `${answered}; ${compared}${apart === '' ? '' : ` (not compared: ${apart})`}.`;
  },
};

type Missing = 'pre_unasked' | 'post_unasked' | 'no_pre' | 'no_post';
/** Where only one wave has answers there is nothing to match, and nothing to say of it. */
const ONE: Readonly<Record<Missing, Said<string>>> = {
  pre_unasked: {
    id: (answered) => `${answered}; sebelumnya tidak ditanyakan.`,
    en: (answered) => `${answered}; nothing was asked before it.`,
  },
  post_unasked: {
    id: (answered) => `${answered}; sesudahnya tidak ditanyakan.`,
    en: (answered) => `${answered}; nothing was asked after it.`,
  },
  no_pre: {
    id: (answered) => `${answered}; tidak ada yang mengisi sebelumnya.`,
    en: (answered) => `${answered}; nobody answered before it.`,
  },
  no_post: {
    id: (answered) => `${answered}; belum ada yang mengisi sesudahnya.`,
    en: (answered) => `${answered}; nobody has answered after it yet.`,
  },
};

const NO_PARTNER: LocalisedText = {
  id: 'lembar yang kodenya tidak cocok dengan lembar lain',
  en: 'sheets whose code matches no other sheet',
};

/** What was asked, who answered, how many are matched and why the others are not. */
export function countSentences(
  { counts, warnings }: Pick<Evaluation, 'counts' | 'warnings'>,
  facts: ReportFacts,
  locale: Locale,
): string[] {
  if (counts === null) return [];
  const { identification } = facts;
  const { pre, post, matched, exclusions } = counts;
  const asked = questionnaireText(facts, locale);
  if (pre + post === 0) return [`${asked}${NOBODY[locale]}`];
  const answered = answeredWords(
    { identification, pre: { n: pre, mean: null }, post: { n: post, mean: null } },
    locale,
  );
  const missing: Missing | null =
    pre === 0
      ? warnings.includes('post_only')
        ? 'pre_unasked'
        : 'no_pre'
      : post === 0
        ? warnings.includes('pre_only')
          ? 'post_unasked'
          : 'no_post'
        : null;
  if (missing !== null) return [`${asked}${ONE[missing][locale](answered)}`];
  const apart = exclusions.map(
    (one) =>
      `${statisticText(locale).count(one.pre + one.post)} ${excludedName(one.reason, one.pre + one.post, locale)}`,
  );
  const isOfPeople = identification === 'personal_code';
  return [`${asked}${BOTH[locale]({ answered, matched, isOfPeople, apart: apart.join('; ') })}`];
}

/** After its number: the reason in plain words, and one sheet is no sheets. */
function excludedName(reason: PairExclusion, n: number, locale: Locale): string {
  const name = reason === 'no_partner' ? NO_PARTNER[locale] : EXCLUSION_NAMES[reason][locale];
  return locale === 'en' && n === 1 ? name.replace(/\b(sheet|answer)s\b/, '$1') : name;
}

/** What was asked, as a sentence of its own; nothing where it has no name. */
function questionnaireText(facts: ReportFacts, locale: Locale): string {
  const name = questionnaireName(facts, locale);
  return name === null ? '' : `${locale === 'id' ? 'Kuesioner' : 'Questionnaire'} ${name}. `;
}

/** “Pengetahuan TPPO”, versi 2 */
export function questionnaireName({ questionnaire }: ReportFacts, locale: Locale): string | null {
  if (questionnaire === null) return null;
  const version = locale === 'id' ? 'versi' : 'version';
  return `“${textIn(questionnaire.title, locale, '')}”, ${version} ${questionnaire.version}`;
}
