import type { WaveResult } from '../../evaluation/waves/wave-result';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { itemText } from '../words/item-words';
import { ADVICE_NAMES } from '../words/names';
import { waveName } from '../words/scale-words';
import { inWords, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const ANALYSIS_HEAD = [
  { id: 'Butir', en: 'Item' },
  { id: 'Kesukaran', en: 'Difficulty' },
  { id: 'Daya beda (27%)', en: 'Discrimination (27%)' },
  { id: 'r butir–total', en: 'Point-biserial r' },
  { id: 'r butir–sisa', en: 'Item–rest r' },
  { id: 'Catatan', en: 'Note' },
];

/** How the items of one wave behaved. */
export function analysisTable(wave: WaveResult, facts: ReportFacts, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  const r = (value: number | null): string => orDash(value, (one) => text.proportion(one));
  const name = waveName(wave, locale);
  return tableOf({
    caption: locale === 'id' ? `Analisis butir, gelombang ${name}` : `Item analysis, wave ${name}`,
    head: inWords(ANALYSIS_HEAD, locale),
    rows: wave.items.map(({ id, difficulty, discrimination27, pointBiserial, itemRest, advice }, place) => [
      itemText(id, place + 1, facts, locale),
      r(difficulty),
      r(discrimination27),
      r(pointBiserial),
      r(itemRest),
      advice.map((one) => ADVICE_NAMES[one][locale]).join('; '),
    ]),
    note: `n = ${text.count(wave.sheets)}.`,
  });
}
