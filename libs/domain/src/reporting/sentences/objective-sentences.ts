import type { ObjectiveAttainment } from '../../evaluation/comparing/objective-attainment';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { objectivePart, objectiveTitle } from '../words/objective-words';
import { confidenceName } from './report-lines';
import type { Said } from './said';

interface Objective {
  readonly name: string;
  readonly of: string;
  readonly before: string | null;
  readonly after: string;
  readonly interval: string;
  readonly verdict: string;
}

const NAMES: Said<{ readonly title: string; readonly part: string | null }> = {
  id: ({ title, part }) => `Tujuan “${title}”${part === null ? '' : ` · ${part}`}`,
  en: ({ title, part }) => `Objective “${title}”${part === null ? '' : ` · ${part}`}`,
};
const SAID: Said<Objective> = {
  id: ({ name, of, before, after, interval, verdict }) =>
    `${name}: rata-rata ${after} ${of} sesudah kegiatan${interval}${before === null ? '' : `, ${before} sebelumnya`}${verdict}.`,
  en: ({ name, of, before, after, interval, verdict }) =>
    `${name}: a mean of ${after} ${of} after the event${interval}${before === null ? '' : `, ${before} before`}${verdict}.`,
};
const OF: Readonly<Record<ObjectiveAttainment['measure'], Readonly<Record<Locale, string>>>> = {
  points: { id: 'dari poinnya', en: 'of its points' },
  likert: { id: 'dari skala sikapnya', en: 'of its attitude scale' },
};
const VERDICTS: Readonly<Record<'attained' | 'missed' | 'unclear', Said<string>>> = {
  attained: {
    id: (target) => `; target ${target} tercapai`,
    en: (target) => `; the target of ${target} is attained`,
  },
  missed: {
    id: (target) => `; target ${target} belum tercapai`,
    en: (target) => `; the target of ${target} is not attained`,
  },
  unclear: {
    id: (target) => `; target ${target} tidak dapat dinilai`,
    en: (target) => `; the target of ${target} cannot be judged`,
  },
};
const HIDDEN: Said<string> = {
  id: (name) => `${name}: tidak ditampilkan, karena terlalu sedikit orang.`,
  en: (name) => `${name}: not shown, because of too few people.`,
};

/** What a share of an attitude scale means; must stand beside one. */
export const SCALE_ENDS: Readonly<Record<Locale, string>> = {
  id: 'Pada skala sikap, 0% berarti langkah terendah pada semua pernyataan dan 100% langkah tertinggi; pernyataan negatif dibalik.',
  en: 'On an attitude scale, 0% is the lowest step in every statement and 100% the highest; negative statements are reversed.',
};

/** What was reached of each objective, against the target that the program set. */
export function objectiveSentences(
  objectives: readonly ObjectiveAttainment[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const text = statisticText(locale);
  const sentences = objectives.map((objective) => {
    const { id, measure, before, after, afterLow, afterHigh, target, attained } = objective;
    const name = NAMES[locale]({
      title: objectiveTitle(id, facts, locale),
      part: objectivePart(objective, objectives, locale),
    });
    if (after === null) return HIDDEN[locale](name);
    // Without any spread the limits are the mean itself and promise too much.
    const limits = afterLow === afterHigh ? [] : [afterLow, afterHigh];
    const ends = limits.flatMap((limit) => (limit === null ? [] : [text.percent(limit)]));
    const verdict = attained === null ? 'unclear' : attained ? 'attained' : 'missed';
    return SAID[locale]({
      name,
      of: OF[measure][locale],
      before: before === null ? null : text.percent(before),
      after: text.percent(after),
      interval: ends.length < 2 ? '' : ` (${confidenceName(locale)} [${text.line(ends)}])`,
      verdict: target === null ? '' : VERDICTS[verdict][locale](text.percent(target / 100)),
    });
  });
  const isOfScale = objectives.some(({ measure, after }) => measure === 'likert' && after !== null);
  return isOfScale ? [...sentences, SCALE_ENDS[locale]] : sentences;
}
