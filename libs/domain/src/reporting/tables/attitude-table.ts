import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { ownScales } from '../sentences/attitude-sentences';
import { sentenceCase } from '../sentences/said';
import { statisticText } from '../statistic-text';
import { scaleName } from '../words/scale-words';
import { inWords, orDash, tableOf } from './report-table';
import type { ReportTable } from './report-table';

const ATTITUDE_HEAD = [
  { id: 'Skala', en: 'Scale' },
  { id: 'Pernyataan', en: 'Statements' },
  { id: 'Rentang', en: 'Range' },
  { id: 'n', en: 'n' },
  { id: 'Sebelum M', en: 'Before M' },
  { id: 'Sesudah M', en: 'After M' },
  { id: 'Perubahan', en: 'Change' },
  { id: 'g_av', en: 'g_av' },
  { id: 'p (t)', en: 'p (t)' },
  { id: 'p (Wilcoxon)', en: 'p (Wilcoxon)' },
];

/** Each attitude scale before and after. */
export function attitudeTable({ attitudes }: Evaluation, facts: ReportFacts, locale: Locale): ReportTable[] {
  const text = statisticText(locale);
  return tableOf({
    caption:
      locale === 'id'
        ? 'Skala sikap sebelum dan sesudah kegiatan'
        : 'Attitude scales before and after the event',
    head: inWords(ATTITUDE_HEAD, locale),
    rows: ownScales(attitudes).map(({ id, items, steps, pairedT, wilcoxon, effectSize }) => [
      sentenceCase(scaleName(id, facts, locale)),
      text.count(items),
      `${items}–${items * steps}`,
      text.count(pairedT.n),
      orDash(pairedT.meanPre, text.decimal),
      orDash(pairedT.meanPost, text.decimal),
      orDash(pairedT.meanDiff, text.change),
      orDash(effectSize.gav, text.decimal),
      orDash(pairedT.p, text.pValue),
      orDash(wilcoxon.p, text.pValue),
    ]),
    note:
      locale === 'id'
        ? 'Jumlah langkah, pernyataan negatif dibalik, direntangkan ke semua pernyataan; makin tinggi, makin dekat ke sikap yang diharapkan.'
        : 'Sums of steps, negative statements reversed, stretched over all statements; the higher, the closer to the attitude that is wished for.',
  });
}
