import type { ScaleComparison } from '../../evaluation/comparing/score-comparison';
import { roundForRanks } from '../../statistics/samples/round-for-ranks';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import { statisticText } from '../statistic-text';
import { enumerated } from './said';
import type { Said } from './said';

/** Of more topics that rose alike so many are named, and the others counted. */
const MOST_NAMED = 3;

interface Topic {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface Alike {
  readonly named: readonly Topic[];
  readonly others: number;
  readonly isAll: boolean;
}

const FURTHEST: Said<Topic> = {
  id: ({ name, before, after }) =>
    `Paling jauh naik topik “${name}”: dari ${before} menjadi ${after} poinnya.`,
  en: ({ name, before, after }) =>
    `The topic “${name}” rose furthest: from ${before} to ${after} of its points.`,
};
const ALIKE: Said<Alike> = {
  id: ({ named, others, isAll }) =>
    `${isAll ? 'Semua topik naik sama besar' : 'Paling jauh naik, sama besar, topik'}: ${listed(named, others, 'id')}.`,
  en: ({ named, others, isAll }) =>
    `${isAll ? 'All topics rose by the same' : 'These topics rose furthest, by the same'}: ${listed(named, others, 'en')}.`,
};
/** One topic is not the furthest of any. */
const ROSE: Said<Topic> = {
  id: ({ name, before, after }) => `Topik “${name}” naik: dari ${before} menjadi ${after} poinnya.`,
  en: ({ name, before, after }) => `The topic “${name}” rose: from ${before} to ${after} of its points.`,
};
const FELL: Said<string> = {
  id: (names) => `Turun: ${names}.`,
  en: (names) => `Lower after the event: ${names}.`,
};
const NONE_ROSE: Readonly<Record<Locale, string>> = {
  id: 'Tidak ada topik yang naik.',
  en: 'No topic rose.',
};
const UNTESTED: Readonly<Record<Locale, string>> = {
  id: 'Perbedaan antartopik tidak diuji; topik dengan sedikit soal mudah bergeser.',
  en: 'Differences between topics are not tested; a topic with few items shifts easily.',
};

/** Which topics rose furthest, as shares of their points, and which fell. Empty without topics. */
export function topicSentences(
  topics: readonly ScaleComparison[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const text = statisticText(locale);
  const changes = topics.flatMap(({ id, max, before, after }) =>
    before.mean === null || after.mean === null || max === 0
      ? []
      : [
          {
            name: topicName(id, facts, locale),
            before: text.percent(before.mean / max),
            after: text.percent(after.mean / max),
            // What rose by the same differs in the last binary digit.
            rise: roundForRanks((after.mean - before.mean) / max),
          },
        ],
  );
  if (changes.length === 0) return [];
  const rises = changes.map(({ rise }) => rise);
  const most = Math.max(...rises);
  const furthest = changes.filter(({ rise }) => rise === most);
  const fell = changes.filter(({ rise }) => rise < 0);
  const isParted = rises.some((rise) => rise !== most);
  return [
    most > 0 ? roseSentence(furthest, changes.length, locale) : NONE_ROSE[locale],
    ...(fell.length > 0 ? [FELL[locale](listed(fell, 0, locale))] : []),
    ...(isParted ? [UNTESTED[locale]] : []),
  ];
}

export function topicName(id: string, facts: ReportFacts, locale: Locale): string {
  return textIn(facts.topics[id], locale, id);
}

function roseSentence(furthest: readonly Topic[], topics: number, locale: Locale): string {
  const [topic] = furthest;
  if (topic === undefined) return NONE_ROSE[locale];
  if (furthest.length === 1) return (topics > 1 ? FURTHEST : ROSE)[locale](topic);
  const named = furthest.slice(0, MOST_NAMED);
  const others = furthest.length - named.length;
  return ALIKE[locale]({ named, others, isAll: furthest.length === topics });
}

/** modus (40% → 60%), hukum (20% → 40%), dan 2 topik lain */
function listed(named: readonly Topic[], others: number, locale: Locale): string {
  const rest = locale === 'id' ? `${others} topik lain` : `${others} more`;
  return enumerated(
    [
      ...named.map(({ name, before, after }) => `“${name}” (${before} → ${after})`),
      ...(others > 0 ? [rest] : []),
    ],
    locale,
  );
}
