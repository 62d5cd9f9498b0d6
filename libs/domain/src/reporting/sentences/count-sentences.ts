import type { Evaluation } from '../../evaluation/evaluation';
import type { EventCounts } from '../../evaluation/pairing/event-counts';
import type { PairExclusion } from '../../evaluation/pairing/pair-exclusions';
import type { Locale, LocalisedText } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import { statisticText } from '../statistic-text';
import { EXCLUSION_NAMES } from '../words/names';
import { respondentName } from './people-words';
import { enumerated } from './said';
import type { Said } from './said';

interface Counts {
  readonly questionnaire: string;
  readonly pre: string;
  readonly post: string;
  readonly matched: string;
  readonly excluded: string;
}

const SAID: Said<Counts> = {
  id: ({ questionnaire, pre, post, matched, excluded }) =>
    `${questionnaire}Terisi ${pre} sebelum dan ${post} sesudah kegiatan; ${matched} berpasangan${excluded}.`,
  en: ({ questionnaire, pre, post, matched, excluded }) =>
    `${questionnaire}${pre} answered before and ${post} after the event; ${matched} are matched${excluded}.`,
};

const NO_PARTNER: LocalisedText = {
  id: 'lembar yang kodenya tidak cocok dengan lembar lain',
  en: 'sheets whose code matches no other sheet',
};

/** What was asked, who answered, how many are matched and why the others are not. */
export function countSentences({ counts }: Evaluation, facts: ReportFacts, locale: Locale): string[] {
  if (counts === null) return [];
  const text = statisticText(locale);
  const answered = (n: number): string =>
    `${text.count(n)} ${respondentName(facts.identification, n, locale)}`;
  const excluded = counts.exclusions.map(
    ({ reason, pre, post }) => `${text.count(pre + post)} ${excludedName(reason, pre + post, locale)}`,
  );
  const apart = locale === 'id' ? 'tidak berpasangan' : 'not matched';
  return [
    SAID[locale]({
      questionnaire: questionnaireText(facts, locale),
      pre: answered(counts.pre),
      post: answered(counts.post),
      matched: text.count(counts.matched),
      excluded: excluded.length === 0 ? '' : ` (${apart}: ${excluded.join('; ')})`,
    }),
  ];
}

/** After its number: the reason in plain words, and one sheet is no sheets. */
function excludedName(reason: PairExclusion, n: number, locale: Locale): string {
  const name = reason === 'no_partner' ? NO_PARTNER[locale] : EXCLUSION_NAMES[reason][locale];
  return locale === 'en' && n === 1 ? name.replace(/\b(sheet|answer)s\b/, '$1') : name;
}

const STEPS: Readonly<Record<string, Said<string>>> = {
  invited: { id: (n) => `${n} diundang`, en: (n) => `${n} invited` },
  registered: { id: (n) => `${n} terdaftar`, en: (n) => `${n} registered` },
  present: { id: (n) => `${n} hadir`, en: (n) => `${n} present` },
  pre: { id: (n) => `${n} mengisi sebelum`, en: (n) => `${n} answered before` },
  post: { id: (n) => `${n} mengisi sesudah`, en: (n) => `${n} answered after` },
  matched: { id: (n) => `${n} berpasangan`, en: (n) => `${n} matched` },
  pledged: { id: (n) => `${n} berikrar`, en: (n) => `${n} pledged` },
};

/** From invitation to pledge (S82), as far as the event knows. */
export function reachSentences(counts: EventCounts | null, { reach }: ReportFacts, locale: Locale): string[] {
  if (counts === null) return [];
  const people = { ...reach, pre: counts.pre, post: counts.post, matched: counts.matched } as Readonly<
    Record<string, number | null | undefined>
  >;
  const steps = Object.entries(STEPS).flatMap(([step, said]) => {
    const n = people[step];
    return n === null || n === undefined ? [] : [said[locale](statisticText(locale).count(n))];
  });
  const line = enumerated(steps, locale);
  return [`${line.charAt(0).toUpperCase()}${line.slice(1)}.`];
}

function questionnaireText({ questionnaire }: ReportFacts, locale: Locale): string {
  if (questionnaire === null) return '';
  const title = textIn(questionnaire.title, locale, '');
  const [name, version] = locale === 'id' ? ['Kuesioner', 'versi'] : ['Questionnaire', 'version'];
  return `${name} “${title}”, ${version} ${questionnaire.version}. `;
}
