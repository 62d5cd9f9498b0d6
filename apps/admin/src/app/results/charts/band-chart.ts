import { bandName, bandSentences } from '@ikrar/domain';
import type { Band, Locale } from '@ikrar/domain';
import { bandFlowScene } from '@ikrar/ui';
import type { Chart } from '@ikrar/ui';
import type { Report } from '../report';

const NARROW = 420;

/** Who moved between the bands of knowledge; only the bars where single persons would show. */
export function bandChart(report: Report): Chart | null {
  const { evaluation, t, text, locale } = report;
  const { bands } = evaluation;
  const people = bands?.before.reduce((sum, count) => sum + count, 0) ?? 0;
  if (bands === null || people === 0) return null;
  // On a phone the ribbons need the room more than the shares do.
  const label = (width: number, id: string, count = 0): string =>
    t(`results.charts.bands.${width < NARROW ? 'short' : 'label'}`, {
      band: bandName(id, locale),
      count: text.count(count),
      share: text.percent(count / people),
    });
  const cells = bands.moved.flatMap((row, from) => row.map((count, to) => ({ step: to - from, count })));
  const sum = (of: (step: number) => boolean): string =>
    text.count(cells.reduce((all, { step, count }) => all + (of(step) ? count : 0), 0));
  const [standing = '', moved = standing] = bandSentences(bands, locale);
  return {
    file: t('results.files.bands'),
    heading: moved,
    note: t('results.charts.bands.note', {
      matched: text.count(people),
      bounds: boundsText(bands.bands, locale),
    }),
    table: bandTable(report),
    draw: (width) =>
      bandFlowScene(
        {
          bands: bands.bands.map(({ id }, at) => ({
            before: label(width, id, bands.before[at]),
            after: label(width, id, bands.after[at]),
          })),
          ...{ before: bands.before, after: bands.after, moved: bands.moved },
          heads: [t('results.before'), t('results.after')],
          keys:
            cells.length === 0
              ? null
              : {
                  rose: t('results.charts.rose', { rose: sum((step) => step > 0) }),
                  same: t('results.charts.same', { same: sum((step) => step === 0) }),
                  fell: t('results.charts.fell', { fell: sum((step) => step < 0) }),
                },
        },
        width,
      ),
  };
}

/** Rows: the band before; columns: the band after; sums at the ends. */
function bandTable({ evaluation: { bands }, t, text, locale }: Report): Chart['table'] {
  const names = (bands?.bands ?? []).map(({ id }) => bandName(id, locale));
  const after = t('results.after').toLocaleLowerCase(locale);
  return {
    heads: [
      t('results.charts.bands.fromTo'),
      ...((bands?.moved.length ?? 0) > 0 ? names.map((name) => `${name} (${after})`) : []),
      t('results.charts.bands.sumBefore'),
      t('results.charts.bands.sumAfter'),
    ],
    rows: names.map((name, at) => [
      name,
      ...(bands?.moved[at] ?? []).map(text.count),
      text.count(bands?.before[at] ?? 0),
      text.count(bands?.after[at] ?? 0),
    ]),
  };
}

/** kurang 0–<56%, cukup 56–<76%, baik 76–100% */
export function boundsText(bands: readonly Band[], locale: Locale): string {
  return bands
    .map(({ id, from }, at) => {
      const next = bands[at + 1]?.from;
      return `${bandName(id, locale)} ${next === undefined ? `${from}–100%` : `${from}–<${next}%`}`;
    })
    .join(', ');
}
