import type { ItemComparison } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import { statisticText } from '../statistic-text';
import { counted, enumerated, unstopped } from './said';
import type { Said } from './said';

const ALPHA = 0.05;
const LONGEST_NAME = 60;

interface Items {
  readonly all: number;
  readonly rose: number;
  readonly fell: number;
  readonly names: string;
}

const ROSE: Said<Items> = {
  id: ({ all, rose, names }) =>
    `Pada ${rose} dari ${all} butir kenaikannya melebihi kebetulan (McNemar eksak, Holm, p < 0,05): ${names}.`,
  en: ({ all, rose, names }) =>
    `In ${rose} of ${all} items the rise is more than chance explains (exact McNemar, Holm, p < .05): ${names}.`,
};
const FELL: Said<Items> = {
  id: ({ all, fell, names }) =>
    `Pada ${fell} dari ${all} butir penurunannya melebihi kebetulan (McNemar eksak, Holm, p < 0,05): ${names}.`,
  en: ({ all, fell, names }) =>
    `In ${fell} of ${all} items the fall is more than chance explains (exact McNemar, Holm, p < .05): ${names}.`,
};
const REST: Said<Pick<Items, 'all' | 'rose' | 'fell'>> = {
  id: ({ all, rose, fell }) =>
    rose + fell === 0
      ? `Pada tak satu pun dari ${all} butir terlihat perubahan yang melebihi kebetulan (McNemar eksak, Holm).`
      : `Pada ${all - rose - fell} butir lainnya perubahan tidak melebihi kebetulan.`,
  en: ({ all, rose, fell }) =>
    rose + fell === 0
      ? `None of the ${all} items shows a change beyond chance (exact McNemar, Holm).`
      : `In the other ${all - rose - fell} the change is no more than chance explains.`,
};
/** What these people did, whatever chance explains: nobody is to read that the other items stood still. */
const COUNTED: Said<{ readonly up: number; readonly down: number; readonly same: number }> = {
  id: ({ up, down, same }) =>
    `Di antara orang yang dibandingkan, ${up} butir naik, ${down} turun, dan ${same} tetap.`,
  en: ({ up, down, same }) =>
    `Among the people compared, ${counted(up, 'item', 'items')} rose, ${down} fell, and ${same} stayed.`,
};

/** Which items more or fewer people had right after the event, by McNemar's exact p after Holm. Empty without items. */
export function itemSentences(
  items: readonly ItemComparison[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  if (items.length === 0) return [];
  const changed = items.filter(({ pHolm }) => pHolm !== null && pHolm < ALPHA);
  const rose = changed.filter(({ gained, lost }) => gained > lost);
  const fell = changed.filter(({ gained, lost }) => gained < lost);
  const said = { all: items.length, rose: rose.length, fell: fell.length };
  const names = (list: readonly ItemComparison[]): string =>
    enumerated(
      list.map(({ id }) => itemName(id, items, facts, locale)),
      locale,
    );
  return [
    ...(rose.length > 0 ? [ROSE[locale]({ ...said, names: names(rose) })] : []),
    ...(fell.length > 0 ? [FELL[locale]({ ...said, names: names(fell) })] : []),
    ...(changed.length < items.length ? [REST[locale](said)] : []),
    COUNTED[locale]({
      up: items.filter(({ gained, lost }) => gained > lost).length,
      down: items.filter(({ gained, lost }) => gained < lost).length,
      same: items.filter(({ gained, lost }) => gained === lost).length,
    }),
  ];
}

/** Butir 2 “Siapa yang dapat …”: 11 jadi benar, 1 jadi salah; McNemar eksak p = 0,006 (mid-p = 0,003); Holm p = 0,044 */
export function itemLine(item: ItemComparison, name: string, locale: Locale): string {
  const text = statisticText(locale);
  const { gained, lost, test, pHolm } = item;
  const counts =
    locale === 'id' ? `${gained} jadi benar, ${lost} jadi salah` : `${gained} gained, ${lost} lost`;
  const mcnemar = locale === 'id' ? 'McNemar eksak' : 'McNemar exact';
  const figures = [
    counts,
    `${mcnemar} ${text.p(test.pExact)} (${text.p(test.pMid, 'mid-p')})`,
    pHolm === null ? null : text.p(pHolm, 'Holm p'),
  ];
  return `${name}: ${text.line(figures)}.`;
}

/** The item by its place on the sheet and the beginning of its text. */
export function itemName(
  id: string,
  items: readonly { readonly id: string }[],
  facts: ReportFacts,
  locale: Locale,
): string {
  const place = items.findIndex((one) => one.id === id) + 1;
  const text = textIn(facts.items[id], locale, '');
  const number = `${locale === 'id' ? 'butir' : 'item'} ${place}`;
  if (text === '') return number;
  return `${number} “${unstopped(shortened(text))}”`;
}

/** Cut at a word. */
export function shortened(text: string, longest = LONGEST_NAME): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
