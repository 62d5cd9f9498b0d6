import type { ItemComparison } from '../../evaluation/comparing/item-comparison';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { itemName } from '../words/item-words';
import { counted, enumerated } from './said';
import type { Said } from './said';

const ALPHA = 0.05;

interface Items {
  readonly all: number;
  readonly rose: number;
  readonly fell: number;
  readonly names: string;
}

const ROSE: Said<Items> = {
  id: ({ all, rose, names }) =>
    `Pada ${partOf(rose, all, 'id')} kenaikannya melebihi kebetulan (McNemar eksak, Holm, p < 0,05): ${names}.`,
  en: ({ all, rose, names }) =>
    `In ${partOf(rose, all, 'en')} the rise is more than chance explains (exact McNemar, Holm, p < .05): ${names}.`,
};
const FELL: Said<Items> = {
  id: ({ all, fell, names }) =>
    `Pada ${partOf(fell, all, 'id')} penurunannya melebihi kebetulan (McNemar eksak, Holm, p < 0,05): ${names}.`,
  en: ({ all, fell, names }) =>
    `In ${partOf(fell, all, 'en')} the fall is more than chance explains (exact McNemar, Holm, p < .05): ${names}.`,
};
/** 2 dari 6 butir; semua 6 butir */
function partOf(some: number, all: number, locale: Locale): string {
  if (all === 1) return locale === 'id' ? 'satu-satunya butir' : 'the only item';
  if (some === all) return locale === 'id' ? `semua ${all} butir` : `all ${all} items`;
  return locale === 'id' ? `${some} dari ${all} butir` : `${some} of ${all} items`;
}

const REST: Said<{ readonly others: number; readonly all: number }> = {
  id: ({ others, all }) =>
    others === all
      ? `${all === 1 ? 'Pada satu-satunya butir tidak' : `Pada tak satu pun dari ${all} butir`} terlihat perubahan yang melebihi kebetulan (McNemar eksak, Holm).`
      : `Pada ${others} butir lainnya perubahan tidak melebihi kebetulan.`,
  en: ({ others, all }) =>
    others === all
      ? `${all === 1 ? 'The only item shows no' : `None of the ${all} items shows a`} change beyond chance (exact McNemar, Holm).`
      : `In the other ${others === 1 ? 'item' : `${others} items`} the change is no more than chance explains.`,
};
interface Counted {
  readonly up: number;
  readonly down: number;
  readonly same: number;
}
/** What these people did, whatever chance explains: nobody is to read that the other items stood still. */
const COUNTED: Said<Counted> = {
  id: ({ up, down, same }) =>
    `Di antara orang yang dibandingkan, jawaban benar ${enumerated(
      [
        ...(up > 0 ? [`bertambah pada ${up} butir`] : []),
        ...(down > 0 ? [`berkurang pada ${down} butir`] : []),
        ...(same > 0 ? [`tetap sama banyak pada ${same} butir`] : []),
      ],
      'id',
    )}.`,
  en: ({ up, down, same }) => {
    const parts = [
      { n: up, than: 'than', amount: 'more' },
      { n: down, than: 'than', amount: 'fewer' },
      { n: same, than: 'as', amount: 'as many' },
    ].flatMap(({ n, than, amount }, at, all) => {
      if (n === 0) return [];
      const isFirst = all.slice(0, at).every((before) => before.n === 0);
      return [
        `${amount}${isFirst ? ` were right after ${than} before` : ''} on ${counted(n, 'item', 'items')}`,
      ];
    });
    return `Among the people compared, ${enumerated(parts, 'en')}.`;
  },
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
    ...(changed.length < items.length
      ? [REST[locale]({ others: items.length - changed.length, all: items.length })]
      : []),
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
