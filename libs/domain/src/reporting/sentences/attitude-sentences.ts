import { WHOLE_SCALE } from '../../evaluation/design/sheet-design';
import type { LikertComparison, LikertItemComparison } from '../../evaluation/comparing/likert-comparison';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { scaleName } from '../words/scale-words';
import { effectLine, pairedTLine, wilcoxonLine } from './report-lines';
import { enumerated, sentenceCase } from './said';
import type { Said } from './said';
import { shiftSentences } from './shift-sentences';

interface Attitude {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** 4–20 */
  readonly range: string;
  readonly n: string;
  readonly tests: string;
  /** Of one statement there is nothing to sum. */
  readonly isOne: boolean;
}

const SAID: Said<Attitude> = {
  id: ({ name, before, after, range, n, tests, isOne }) =>
    `${name}: ${isOne ? 'langkah rata-rata' : 'jumlah langkah rata-rata'} ${before} sebelum dan ${after} sesudah kegiatan, pada rentang ${range} (n = ${n}${tests}).`,
  en: ({ name, before, after, range, n, tests, isOne }) =>
    `${name}: the ${isOne ? 'mean step' : 'mean sum of steps'} was ${before} before and ${after} after the event, on a range of ${range} (n = ${n}${tests}).`,
};
const DIRECTION: Said<boolean> = {
  id: (isOne) => `Makin tinggi ${isOne ? 'langkahnya' : 'jumlahnya'}, makin dekat ke sikap yang diharapkan.`,
  en: (isOne) => `The higher the ${isOne ? 'step' : 'sum'}, the closer to the attitude that is wished for.`,
};
const ONE: Readonly<Record<'positive' | 'negative', Readonly<Record<Locale, string>>>> = {
  positive: {
    id: 'Setuju adalah jawaban yang diharapkan.',
    en: 'Agreement is wished for.',
  },
  negative: {
    id: 'Pernyataannya negatif: setuju bukan jawaban yang diharapkan, jadi langkahnya dibalik.',
    en: 'The statement is negative: agreement is not wished for, so the steps are reversed.',
  },
};
const NEGATIVE: Said<{ readonly places: readonly string[]; readonly isAll: boolean }> = {
  id: ({ places, isAll }) =>
    places.length === 0
      ? 'Setuju adalah jawaban yang diharapkan pada semua pernyataan.'
      : `${isAll ? 'Semua pernyataan' : `Pernyataan ${enumerated(places, 'id')}`} negatif: di situ setuju bukan jawaban yang diharapkan, jadi langkahnya dibalik sebelum dijumlahkan.`,
  en: ({ places, isAll }) => {
    if (places.length === 0) return 'Agreement is wished for in every statement.';
    const named = isAll
      ? 'All statements are'
      : places.length === 1
        ? `Statement ${places[0] ?? ''} is`
        : `Statements ${enumerated(places, 'en')} are`;
    return `${named} negative: agreement is not wished for there, so the steps are reversed before they are added up.`;
  },
};

/** The scales that say something of their own: an objective with all the statements is the whole scale again. */
export function ownScales(attitudes: readonly LikertComparison[]): LikertComparison[] {
  const whole = attitudes.find(({ id }) => id === WHOLE_SCALE);
  return attitudes.filter(
    (scale) => scale === whole || scale.items !== whole?.items || scale.steps !== whole.steps,
  );
}

/** The whole scale as a sentence by itself; null where nobody answered enough of it twice. */
export function attitudeSentence(
  { id, items, steps, pairedT, wilcoxon, effectSize }: LikertComparison,
  facts: ReportFacts,
  locale: Locale,
): string | null {
  if (pairedT.meanPre === null || pairedT.meanPost === null) return null;
  const text = statisticText(locale);
  const tests = [
    pairedTLine(pairedT, locale),
    effectLine(effectSize, locale),
    wilcoxonLine(wilcoxon, locale),
  ];
  return SAID[locale]({
    name: sentenceCase(scaleName(id, facts, locale)),
    before: text.decimal(pairedT.meanPre),
    after: text.decimal(pairedT.meanPost),
    range: `${items}–${items * steps}`,
    n: text.count(pairedT.n),
    isOne: items === 1,
    tests: tests.flatMap((line) => (line === null ? [] : [`; ${line}`])).join(''),
  });
}

/** Likert scales before and after, which way is wished for, and the statements whose answers shifted. */
export function attitudeSentences(
  attitudes: readonly LikertComparison[],
  likertItems: readonly LikertItemComparison[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const scales = ownScales(attitudes).flatMap((scale) => attitudeSentence(scale, facts, locale) ?? []);
  const places = likertItems.flatMap(({ id }, at) => (facts.reversed.includes(id) ? [`${at + 1}`] : []));
  const isOne = likertItems.length === 1;
  const direction = [
    DIRECTION[locale](isOne),
    isOne
      ? ONE[places.length === 0 ? 'positive' : 'negative'][locale]
      : NEGATIVE[locale]({ places, isAll: places.length === likertItems.length }),
  ];
  return [
    ...scales,
    ...(scales.length > 0 && likertItems.length > 0 ? [direction.join(' ')] : []),
    ...shiftSentences(likertItems, facts, locale),
  ];
}
