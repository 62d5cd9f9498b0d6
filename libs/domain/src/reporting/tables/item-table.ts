import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { itemText } from '../words/item-words';
import { inWords, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const ITEM_HEAD = [
  { id: 'Butir', en: 'Item' },
  { id: 'n', en: 'n' },
  { id: 'Benar sebelum', en: 'Right before' },
  { id: 'Benar sesudah', en: 'Right after' },
  { id: 'Jadi benar', en: 'Gained' },
  { id: 'Jadi salah', en: 'Lost' },
  { id: 'p eksak', en: 'Exact p' },
  { id: 'mid-p', en: 'mid-p' },
  { id: 'p Holm', en: 'Holm p' },
];

/** Each scored item before and after, with McNemar's p. */
export function itemTable({ items }: Evaluation, facts: ReportFacts, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  return tableOf({
    caption: locale === 'id' ? 'Jawaban benar per butir' : 'Right answers by item',
    head: inWords(ITEM_HEAD, locale),
    rows: items.map(({ id, n, rightBefore, rightAfter, gained, lost, test, pHolm }, place) => [
      itemText(id, place + 1, facts, locale),
      text.count(n),
      orDash(rightBefore.share, (share) => text.percent(share)),
      orDash(rightAfter.share, (share) => text.percent(share)),
      text.count(gained),
      text.count(lost),
      text.pValue(test.pExact),
      text.pValue(test.pMid),
      orDash(pHolm, text.pValue),
    ]),
    note:
      locale === 'id'
        ? 'Jadi benar: salah sebelum, benar sesudah; jadi salah: sebaliknya. p: McNemar; Holm atas p eksak semua butir. Kosong dihitung salah.'
        : 'Gained: wrong before, right after; lost: the reverse. p: McNemar; Holm over the exact p of all items. A blank counts as wrong.',
  });
}
