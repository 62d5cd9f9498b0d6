import { TestBed } from '@angular/core/testing';
import { chartSvg } from '@ikrar/ui';
import { renderRoutes } from '../../../testing/render-page';
import { Reports } from '../report';
import type { Report } from '../report';
import { resultsOf } from '../results-page.fixture';
import { ROUTES } from '../results.routes';
import { bandChart } from './band-chart';
import { likertCharts } from './likert-chart';
import { funnelChart, subgroupCharts, wavesChart } from './people-charts';
import { distributionChart, slopesChart } from './score-charts';
import { itemChart, objectiveChart, topicChart } from './share-charts';

describe('the charts of results', () => {
  it('are whole files in either language, whatever the page is in', async () => {
    await renderRoutes([{ path: '**', children: ROUTES }], '/');
    const reports = TestBed.inject(Reports);
    for (const [locale, before] of [
      ['id', 'Sebelum'],
      ['en', 'Before'],
    ] as const) {
      const report = reports.of(
        resultsOf(25, { phases: ['pre', 'post', 'follow_up'] }),
        locale,
        'Sosialisasi',
      );
      if (report === null) throw new Error('Nothing may be shown');
      const charts = [
        ...[distributionChart(report), funnelChart(report), slopesChart(report), topicChart(report)],
        ...[objectiveChart(report), itemChart(report), bandChart(report), wavesChart(report)],
        ...[...likertCharts(report), ...subgroupCharts(report)],
      ].map((chart) => chart ?? never());
      for (const chart of charts) {
        const svg = new DOMParser().parseFromString(chartSvg(chart, { titled: false }), 'image/svg+xml');
        expect(svg.querySelector('parsererror')).toBeNull();
        expect(svg.querySelectorAll('text').length).toBeGreaterThan(3);
        expect(chart.table.rows.every((row) => row.length === chart.table.heads.length)).toBe(true);
      }
      expect(chartSvg(charts[2] ?? never())).toContain(`>${before}</text>`);
    }
  });

  it.each([
    [
      'id',
      'Dari 2 pernyataan, 2 bergeser (p < 0,05, tanpa penyesuaian): 1 membaik, 1 memburuk, dengan pernyataan terbalik dibalik dahulu',
      'Dari 4 butir, 1 naik dan 1 turun melebihi kebetulan (sesudah Holm); pada orang-orang ini 2 naik, 1 turun, 1 tetap',
      'Dari 1 butir, tidak satu pun berubah melebihi kebetulan (sesudah Holm); pada orang-orang ini 1 naik, 0 turun, 0 tetap',
      /^Nilai tengah \(median\) [\d,]+ poin sebelum dan [\d,]+ poin sesudah kegiatan, dari 10$/,
    ],
    [
      'en',
      'Of 2 statements, 2 shifted (p < .05, not adjusted): 1 improved, 1 worsened, with reversed statements turned first',
      'Of 4 items, 1 rose and 1 fell more than chance explains (after Holm); among these people 2 rose, 1 fell, 1 stayed',
      'Of 1 items, none changed more than chance explains (after Holm); among these people 1 rose, 0 fell, 0 stayed',
      /^The median was [\d.]+ points before and [\d.]+ after the event, of 10$/,
    ],
  ] as const)(
    'say which way it went and what chance explains (%s)',
    async (locale, likert, some, none, median) => {
      await renderRoutes([{ path: '**', children: ROUTES }], '/');
      const report = TestBed.inject(Reports).of(resultsOf(25), locale, 'Sosialisasi') ?? never();
      const { likertItems, items } = report.evaluation;
      const [statement] = likertItems;
      const [item] = items;
      if (!statement || !item) return never();
      const asked = report.items.get(statement.id) ?? never();
      // The same answers to a statement and to its contrary: one is better, the other worse.
      const shift = {
        before: [20, 5, 0, 0],
        after: [0, 0, 5, 20],
        steps: 4,
        test: { ...statement.test, p: 0.01 },
      };
      const turned: Report = {
        ...report,
        evaluation: {
          ...report.evaluation,
          likertItems: ['plain', 'turned'].map((id) => ({ ...statement, ...shift, id })),
          items: [
            { ...item, gained: 12, lost: 1, pHolm: 0.01 },
            { ...item, gained: 1, lost: 12, pHolm: 0.01 },
            { ...item, gained: 3, lost: 2, pHolm: 1 },
            { ...item, gained: 2, lost: 2, pHolm: 1 },
          ],
        },
        items: new Map(['plain', 'turned'].map((id) => [id, { ...asked, id, reverse: id === 'turned' }])),
      };
      expect(likertCharts(turned).map(({ heading }) => heading)).toEqual([likert]);
      const unseen = turned.evaluation.likertItems.map((one) => ({ ...one, before: [], after: [] }));
      const hidden = { ...turned, evaluation: { ...turned.evaluation, likertItems: unseen } };
      expect(likertCharts(hidden).map(({ heading }) => heading)).toEqual([likert.split(':')[0]]);
      expect(itemChart(turned)?.heading).toBe(some);
      const still = { ...report.evaluation, items: [{ ...item, gained: 3, lost: 2, pHolm: 1 }] };
      expect(itemChart({ ...report, evaluation: still })?.heading).toBe(none);
      expect(distributionChart(report)?.heading).toMatch(median);
    },
  );
});

function never(): never {
  throw new Error('A chart is missing');
}
