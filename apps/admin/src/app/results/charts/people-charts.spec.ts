import { TestBed } from '@angular/core/testing';
import type { EventResults } from '@ikrar/api-client';
import { chartSvg } from '@ikrar/ui';
import { renderRoutes } from '../../../testing/render-page';
import { Reports } from '../report';
import type { Report } from '../report';
import { open, resultsOf, text } from '../results-page.fixture';
import { ROUTES } from '../results.routes';
import { funnelChart, subgroupCharts } from './people-charts';

async function reportOf(results: EventResults): Promise<Report> {
  await renderRoutes([{ path: '**', children: ROUTES }], '/');
  const report = TestBed.inject(Reports).of(results, 'id');
  if (report === null) throw new Error('Nothing may be shown');
  return report;
}

const NOBODY = { planned: null, registered: null, present: null, pledged: null } as const;

/** Results in which no group may be seen. */
function allHidden(): EventResults {
  const results = resultsOf(25);
  const { evaluation } = results;
  if (evaluation === null) throw new Error('Nothing may be shown');
  const subgroups = evaluation.subgroups.map((one) => ({
    ...one,
    groups: one.groups.map((group) => ({ ...group, figures: null })),
  }));
  return { ...results, evaluation: { ...evaluation, subgroups } };
}

describe('the charts of people', () => {
  it('leave out of the way to a sheet what nobody counted', async () => {
    const whole = resultsOf(25);
    const steps = (report: Report): string[] | undefined =>
      funnelChart(report)?.table.rows.map(([step = '']) => step);
    const report = await reportOf(whole);
    expect(steps(report)?.slice(0, 3)).toEqual(['Terdaftar', 'Hadir', 'Mengisi sebelum']);
    const { funnel } = whole;
    const unmarked = { ...report, results: { ...whole, funnel: { ...funnel, present: 0, pledged: 0 } } };
    expect(steps(unmarked)).toEqual(['Terdaftar', 'Mengisi sebelum', 'Mengisi sesudah', 'Berpasangan']);
    expect(funnelChart(unmarked)?.heading).toBe('Berapa yang mengisi');
    const sheets: Report = {
      ...report,
      results: { ...whole, identification: 'anonymous', funnel: { ...funnel, ...NOBODY } },
    };
    expect(steps(sheets)).toEqual(['Lembar sebelum', 'Lembar sesudah']);
  });

  it('say why a group is hidden where words wrap, and in the key only that it is', async () => {
    const report = await reportOf(resultsOf(14));
    const chart = subgroupCharts(report).find(({ heading }) => heading.startsWith('Jenis kelamin'));
    if (!chart) throw new Error('There is no chart');
    expect(chart.note).toContain('Yang bergaris disembunyikan: kurang dari 5 orang');
    const drawn = [...chartSvg(chart, { titled: false }).matchAll(/<text[^>]*>([^<]*)/g)].map(
      ([, word]) => word,
    );
    expect(drawn.filter((word) => word?.includes('disembunyikan'))).toEqual([
      ...['disembunyikan', 'disembunyikan', 'disembunyikan'],
    ]);
  });

  it('speak of tests only where there are some', async () => {
    const report = await reportOf(resultsOf(25));
    for (const { heading, note } of subgroupCharts(report)) {
      expect([heading, note?.includes('p disesuaikan (Holm)')]).toEqual([
        heading,
        !heading.endsWith('tidak diuji'),
      ]);
    }
    const { evaluation } = report;
    const untested = evaluation.subgroups.map((one) => ({
      ...one,
      test: null,
      testOfMany: null,
      pHolm: null,
    }));
    const [chart] = subgroupCharts({ ...report, evaluation: { ...evaluation, subgroups: untested } });
    expect([chart?.heading.endsWith('tidak diuji'), chart?.note?.includes('Holm')]).toEqual([true, false]);
  });

  it('say in a sentence what would be nothing but hatching', async () => {
    const page = await open(allHidden(), 'analyst');
    const section = page.element.querySelector('#subgroups')?.closest('section, ikrar-section-card');
    expect(section?.querySelector('ui-chart')).toBeNull();
    expect(section?.textContent).toContain('tidak ada kelompok yang dapat ditampilkan');
    expect(section?.textContent).toContain('kurang dari 10 orang');
    expect(text(page)).not.toContain('Bergaris');
  });
});
