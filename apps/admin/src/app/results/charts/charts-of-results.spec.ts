import { TestBed } from '@angular/core/testing';
import { chartSvg } from '@ikrar/ui';
import { renderRoutes } from '../../../testing/render-page';
import { Reports } from '../report';
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
});

function never(): never {
  throw new Error('A chart is missing');
}
