import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import { bandName } from '../report-facts';
import { sentenceCase } from '../sentences/said';
import { statisticText } from '../statistic-text';
import { tableOf } from './report-table';
import type { ReportTable } from './report-table';

/** Cukup: dari 56% sampai di bawah 76% */
function boundsOf(name: string, from: number, next: number | undefined, locale: Locale): string {
  const [least, below] = locale === 'id' ? ['mulai', 'di bawah'] : ['from', 'below'];
  if (next === undefined) return `${name}: ${least} ${from}%`;
  return from === 0 ? `${name}: ${below} ${next}%` : `${name}: ${least} ${from}%, ${below} ${next}%`;
}

/** Who moved from which band to which, with the sums before (right) and after (below). */
export function bandTable({ bands }: Evaluation, locale: Locale): ReportTable[] {
  if (bands === null || bands.before.every((people) => people === 0)) return [];
  const { count } = statisticText(locale);
  const names = bands.bands.map(({ id }) => sentenceCase(bandName(id, locale)));
  const [before, after] = locale === 'id' ? ['Sebelum', 'Sesudah'] : ['Before', 'After'];
  const bounds = bands.bands.map(({ from }, place) => {
    const next = bands.bands[place + 1]?.from;
    return boundsOf(names[place] ?? '', from, next, locale);
  });
  const caption =
    locale === 'id'
      ? 'Kategori pengetahuan sebelum dan sesudah kegiatan'
      : 'Knowledge bands before and after the event';
  const note = `${bounds.join('; ')}.`;
  if (bands.moved.length === 0) {
    const rows = names.map((name, place) => [
      name,
      count(bands.before[place] ?? 0),
      count(bands.after[place] ?? 0),
    ]);
    return tableOf({
      caption,
      head: [locale === 'id' ? 'Kategori' : 'Band', before ?? '', after ?? ''],
      rows,
      note,
    });
  }
  const rows = bands.moved.map((row, from) => [
    names[from] ?? '',
    ...row.map(count),
    count(bands.before[from] ?? 0),
  ]);
  return tableOf({
    caption,
    head: [`${before ?? ''} ↓  ${after ?? ''} →`, ...names, `Σ ${(before ?? '').toLowerCase()}`],
    rows: [
      ...rows,
      [
        `Σ ${(after ?? '').toLowerCase()}`,
        ...bands.after.map(count),
        count(bands.after.reduce((sum, n) => sum + n, 0)),
      ],
    ],
    note,
  });
}
