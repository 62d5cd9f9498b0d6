import type { ObjectiveAttainment } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import { statisticText } from '../statistic-text';
import { confidenceName } from './report-lines';
import { unstopped } from './said';
import type { Said } from './said';

interface Objective {
  readonly name: string;
  readonly of: string;
  readonly before: string | null;
  readonly after: string;
  readonly interval: string;
  readonly verdict: string;
}

const SAID: Said<Objective> = {
  id: ({ name, of, before, after, interval, verdict }) =>
    `Tujuan “${name}”: rata-rata ${after} ${of} sesudah kegiatan${interval}${before === null ? '' : `, ${before} sebelumnya`}${verdict}.`,
  en: ({ name, of, before, after, interval, verdict }) =>
    `Objective “${name}”: a mean of ${after} ${of} after the event${interval}${before === null ? '' : `, ${before} before`}${verdict}.`,
};
const OF: Readonly<Record<ObjectiveAttainment['measure'], Readonly<Record<Locale, string>>>> = {
  points: { id: 'dari poinnya', en: 'of its points' },
  likert: { id: 'dari skala sikapnya', en: 'of its attitude scale' },
};
const VERDICTS: Readonly<Record<'attained' | 'missed' | 'unclear', Said<string>>> = {
  attained: {
    id: (target) => `; sasaran ${target} tercapai`,
    en: (target) => `; the target of ${target} is attained`,
  },
  missed: {
    id: (target) => `; sasaran ${target} belum tercapai`,
    en: (target) => `; the target of ${target} is not attained yet`,
  },
  unclear: {
    id: (target) => `; sasaran ${target} tidak dapat dinilai`,
    en: (target) => `; the target of ${target} cannot be judged`,
  },
};
const HIDDEN: Said<string> = {
  id: (name) => `Tujuan “${name}”: tidak ditampilkan, karena terlalu sedikit orang.`,
  en: (name) => `Objective “${name}”: not shown, because of too few people.`,
};

/** What was reached of each objective, against the target that the program set. */
export function objectiveSentences(
  objectives: readonly ObjectiveAttainment[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const text = statisticText(locale);
  return objectives.map((objective) => {
    const { id, measure, before, after, afterLow, afterHigh, target, attained } = objective;
    const name = unstopped(textIn(facts.objectives[id], locale, id));
    if (after === null) return HIDDEN[locale](name);
    const limits = [afterLow, afterHigh].flatMap((limit) => (limit === null ? [] : [text.percent(limit)]));
    const verdict = attained === null ? 'unclear' : attained ? 'attained' : 'missed';
    return SAID[locale]({
      name,
      of: OF[measure][locale],
      before: before === null ? null : text.percent(before),
      after: text.percent(after),
      interval: limits.length < 2 ? '' : ` (${confidenceName(locale)} [${text.line(limits)}])`,
      verdict: target === null ? '' : VERDICTS[verdict][locale](text.percent(target / 100)),
    });
  });
}
