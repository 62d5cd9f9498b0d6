import type { ScaleComparison } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import { statisticText } from '../statistic-text';
import { enumerated } from './said';
import type { Said } from './said';

interface Topic {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const FURTHEST: Said<Topic> = {
  id: ({ name, before, after }) => `Paling jauh naik topik ${name}: dari ${before} menjadi ${after} poinnya.`,
  en: ({ name, before, after }) =>
    `The topic ${name} rose furthest: from ${before} to ${after} of its points.`,
};
/** One topic is not the furthest of any. */
const ROSE: Said<Topic> = {
  id: ({ name, before, after }) => `Topik ${name} naik: dari ${before} menjadi ${after} poinnya.`,
  en: ({ name, before, after }) => `The topic ${name} rose: from ${before} to ${after} of its points.`,
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

/** Which topic rose furthest, as shares of its points, and which fell. Empty without topics. */
export function topicSentences(
  topics: readonly ScaleComparison[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const text = statisticText(locale);
  const shares = topics.flatMap(({ id, max, before, after }) =>
    before.mean === null || after.mean === null || max === 0
      ? []
      : [{ name: topicName(id, facts, locale), before: before.mean / max, after: after.mean / max }],
  );
  const [furthest] = shares.toSorted((a, b) => b.after - b.before - (a.after - a.before));
  if (!furthest) return [];
  const written = (topic: (typeof shares)[number]): Topic => ({
    ...{ name: topic.name, before: text.percent(topic.before), after: text.percent(topic.after) },
  });
  const fell = shares.filter(({ before, after }) => after < before).map(written);
  return [
    furthest.after > furthest.before
      ? (shares.length > 1 ? FURTHEST : ROSE)[locale](written(furthest))
      : NONE_ROSE[locale],
    ...(fell.length > 0
      ? [
          FELL[locale](
            enumerated(
              fell.map(({ name, before, after }) => `${name} (${before} → ${after})`),
              locale,
            ),
          ),
        ]
      : []),
    ...(shares.length > 1 ? [UNTESTED[locale]] : []),
  ];
}

export function topicName(id: string, facts: ReportFacts, locale: Locale): string {
  return textIn(facts.topics[id], locale, id);
}
