import { TestBed } from '@angular/core/testing';
import type { EventResults } from '@ikrar/api-client';
import { chartSvg } from '@ikrar/ui';
import { renderRoutes } from '../../../testing/render-page';
import { itemLabel } from '../item-label';
import { Reports } from '../report';
import type { Report } from '../report';
import { resultsOf } from '../results-page.fixture';
import { ROUTES } from '../results.routes';
import { waveDistributionCharts } from './score-charts';
import { loneWaves, waveBandChart, waveItemChart, waveLikertCharts, waveTopicChart } from './wave-charts';

async function reportOf(results: EventResults): Promise<Report> {
  await renderRoutes([{ path: '**', children: ROUTES }], '/');
  const report = TestBed.inject(Reports).of(results, 'id');
  if (report === null) throw new Error('Nothing may be shown');
  return report;
}

const lone = async (results: EventResults) => {
  const [first] = loneWaves(await reportOf(results));
  if (first === undefined) throw new Error('There is no wave');
  return first;
};

describe('the charts of a wave by itself', () => {
  const after = resultsOf(30, { phases: ['post'] });

  it('show who had which item right, from most to fewest, and say both ends', async () => {
    const wave = await lone(after);
    const chart = waveItemChart(wave);
    const rights = chart?.table.rows.map(([, right]) => Number(right)) ?? [];
    expect(rights).toHaveLength(10);
    expect(rights).toEqual([...rights].sort((a, b) => b - a));
    expect(rights.reduce((sum, right) => sum + right, 0)).toBe(
      wave.wave.items.reduce((sum, { right }) => sum + right, 0),
    );
    expect(chart?.heading).toMatch(
      /^Sesudah: butir \d+ paling banyak benar \(\d+%\), butir \d+ paling sedikit/,
    );
    expect(chart?.note).toContain('semua 30 lembar');
  });

  it('count each sheet in one band, and no step twice', async () => {
    const wave = await lone(after);
    const bands = waveBandChart(wave)?.table.rows.map(([, sheets]) => Number(sheets)) ?? [];
    expect(bands).toHaveLength(3);
    expect(bands.reduce((sum, sheets) => sum + sheets, 0)).toBe(30);
    const [likert] = waveLikertCharts(wave);
    // Five steps of a statement: a blank is none of them.
    expect(likert?.table.heads).toHaveLength(6);
    for (const [, ...steps] of likert?.table.rows ?? [])
      expect(steps.reduce((sum, sheets) => sum + Number(sheets), 0)).toBe(30);
  });

  it('weigh a topic by the points of its items', async () => {
    const wave = await lone(after);
    const points = wave.wave.items.reduce((sum, { difficulty }) => sum + (difficulty ?? 0), 0);
    expect(points / 10).toBeCloseTo((wave.wave.score?.mean ?? 0) / wave.wave.maxScore, 10);
    expect(waveTopicChart(wave)?.heading).toMatch(/^Sesudah: paling dikuasai .* \(\d+%\), paling kurang/);
  });

  it('put before and after on one scale where they share it, and one wave on its own', async () => {
    const both = await reportOf(resultsOf(30, { identification: 'anonymous' }));
    expect(waveDistributionCharts(both).map(({ table }) => table.heads)).toEqual([
      ['Skor', 'Sebelum', 'Sesudah'],
    ]);
    TestBed.resetTestingModule();
    const one = await reportOf(after);
    expect(waveDistributionCharts(one).map(({ table, heading }) => [table.heads, heading])).toEqual([
      [['Skor', 'Lembar'], expect.stringMatching(/^Sesudah: nilai tengah \(median\) [\d,]+ dari 10 poin$/)],
    ]);
  });

  it('write how many people stand on a bar, once dots would be too many', async () => {
    const drawn = async (people: number): Promise<string[]> => {
      const [chart] = waveDistributionCharts(await reportOf(resultsOf(people, { phases: ['post'] })));
      TestBed.resetTestingModule();
      if (chart === undefined) throw new Error('There is no chart');
      return [...chartSvg(chart, { titled: false }).matchAll(/font-size="11"[^>]*>([^<]*)</g)].map(
        ([, count = '']) => count,
      );
    };
    expect(await drawn(25)).toEqual([]);
    const counts = await drawn(900);
    expect(counts.reduce((sum, count) => sum + Number(count.replace('.', '')), 0)).toBe(900);
  });
});

describe('itemLabel', () => {
  it.each([
    ['Siapa korbannya?', '2. Siapa korbannya?'],
    ['2', 'Butir 2'],
    ['2.', 'Butir 2'],
    ['17', 'Butir 17'],
    ['Soal 2', 'Soal 2'],
    ['No. 2', 'No. 2'],
    ['2. Siapa korbannya?', '2. Siapa korbannya?'],
    ['Menikah sebelum umur 19', '2. Menikah sebelum umur 19'],
  ])('calls an item “%s” at the second place “%s”', async (words, label) => {
    const report = await reportOf(resultsOf(5));
    const facts = { ...report.facts, items: { b: { id: words, en: words } } };
    expect(itemLabel({ ...report, facts }, 'b', [{ id: 'a' }, { id: 'b' }])).toBe(label);
  });
});
