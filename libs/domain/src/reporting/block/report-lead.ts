import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale, LocalisedText } from '../../text';
import type { ReportFacts } from '../report-facts';
import { questionnaireName } from '../sentences/count-sentences';
import { answeredWords } from '../sentences/people-words';
import { statisticText } from '../statistic-text';

/** A fact at the head of a report, for whoever has seen nothing else of the event. */
export interface LeadLine {
  readonly label: string;
  readonly value: string;
}

const LABELS = {
  day: { id: 'Tanggal', en: 'Date' },
  place: { id: 'Tempat', en: 'Place' },
  people: { id: 'Peserta', en: 'Participants' },
  questionnaire: { id: 'Kuesioner', en: 'Questionnaire' },
  answered: { id: 'Jawaban', en: 'Answers' },
} as const satisfies Record<string, LocalisedText>;

const LANGUAGES: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** When, where, with how many and by which questionnaire: the title says what. What is not known is left out. */
export function reportLead(
  { counts }: Pick<Evaluation, 'counts'>,
  facts: ReportFacts,
  locale: Locale,
): LeadLine[] {
  const values: Record<keyof typeof LABELS, string | null> = {
    day: facts.occasion?.day == null ? null : dayText(facts.occasion.day, locale),
    place: facts.occasion?.place ?? null,
    people: peopleText(facts, locale),
    questionnaire: questionnaireName(facts, locale),
    answered:
      counts === null || counts.pre + counts.post === 0
        ? null
        : answeredWords(
            {
              identification: facts.identification,
              pre: { n: counts.pre, mean: null },
              post: { n: counts.post, mean: null },
            },
            locale,
          ),
  };
  return (['day', 'place', 'people', 'questionnaire', 'answered'] as const).flatMap((fact) => {
    const value = values[fact];
    return value === null ? [] : [{ label: LABELS[fact][locale], value }];
  });
}

/** 27 Oktober 2025 */
function dayText(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGES[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Who came; before anybody is marked present, for how many it was planned. */
function peopleText({ reach }: ReportFacts, locale: Locale): string | null {
  if (reach === null) return null;
  const { count } = statisticText(locale);
  const [present, planned] = locale === 'id' ? ['hadir', 'direncanakan'] : ['present', 'planned'];
  if (reach.present !== null && reach.present > 0) return `${count(reach.present)} ${present}`;
  return reach.planned === null ? null : `${count(reach.planned)} ${planned}`;
}
