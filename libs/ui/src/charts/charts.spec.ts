import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideTexts } from '../testing/texts';
import { BarChart } from './bar-chart';
import { DumbbellChart } from './dumbbell-chart';
import { PairedDotChart } from './paired-dot-chart';

async function render(chart: Type<unknown>, inputs: Record<string, unknown>) {
  TestBed.configureTestingModule({ providers: [provideTexts()] });
  const fixture = TestBed.createComponent(chart);
  for (const [name, value] of Object.entries({ heading: 'It rose', note: 'n = 23', ...inputs })) {
    fixture.componentRef.setInput(name, value);
  }
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  return {
    element,
    attributes: (selector: string, name: string) =>
      [...element.querySelectorAll(selector)].map((mark) => mark.getAttribute(name)),
    async table() {
      const loader = TestbedHarnessEnvironment.loader(fixture);
      await (await loader.getHarness(MatButtonHarness.with({ text: 'As a table' }))).click();
      return [...element.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()),
      );
    },
  };
}

describe('BarChart', () => {
  const BARS = [
    { label: 'Women', value: 12, text: '12' },
    { label: 'Men', value: 6, text: '6' },
    { label: 'Under 15', value: null, text: 'hidden' },
  ];
  const inputs = { columns: ['Group', 'Count'], bars: BARS };

  it('draws lengths in proportion to the longest, and hatches what is hidden', async () => {
    const chart = await render(BarChart, inputs);
    expect(chart.attributes('.bar', 'width')).toEqual(['100%', '50%']);
    expect(chart.attributes('rect[fill^="url"]', 'width')).toEqual(['100%']);
    expect(chart.element.querySelector('figcaption')?.textContent).toContain('n = 23');
  });

  it('takes another full length where one is given', async () => {
    const chart = await render(BarChart, { ...inputs, max: 24 });
    expect(chart.attributes('.bar', 'width')).toEqual(['50%', '25%']);
  });

  it('draws nothing, rather than something wrong, when all is zero', async () => {
    const chart = await render(BarChart, { ...inputs, bars: [{ label: 'Women', value: 0, text: '0' }] });
    expect(chart.attributes('.bar', 'width')).toEqual(['0%']);
  });

  it('has its table one tap away', async () => {
    const chart = await render(BarChart, inputs);
    expect(await chart.table()).toEqual([
      ['Group', 'Count'],
      ['Women', '12'],
      ['Men', '6'],
      ['Under 15', 'hidden'],
    ]);
  });
});

describe('DumbbellChart', () => {
  const row = (label: string, before: number | null, after: number | null) => ({
    label,
    before,
    after,
    beforeText: `${before}`,
    afterText: `${after}`,
    changeText: before === null || after === null ? '–' : `${after - before}`,
  });
  const inputs = {
    columns: ['Topic', 'Before', 'After', 'Change'],
    rows: [row('Rose', 40, 80), row('Fell', 60, 30), row('Hidden', null, null)],
    max: 100,
  };

  it('places both dots, colours what fell, and places none for what is hidden', async () => {
    const chart = await render(DumbbellChart, inputs);
    expect(chart.attributes('.before', 'cx')).toEqual(['40%', '60%']);
    expect(chart.attributes('.after', 'cx')).toEqual(['80%', '30%']);
    expect(chart.element.querySelectorAll('svg.fell')).toHaveLength(1);
    expect(chart.element.querySelectorAll('svg')[2]?.querySelector('circle')).toBeNull();
  });

  it('has its table one tap away', async () => {
    const chart = await render(DumbbellChart, inputs);
    expect((await chart.table()).slice(1, 3)).toEqual([
      ['Rose', '40', '80', '40'],
      ['Fell', '60', '30', '-30'],
    ]);
  });
});

describe('PairedDotChart', () => {
  const inputs = {
    columns: ['Before', 'After', 'People'],
    pairs: [
      { before: 0, after: 10, count: 4 },
      { before: 10, after: 5, count: 1 },
      { before: 5, after: 5, count: 1 },
    ],
    max: 10,
  };

  it('draws up, down and level apart, thicker where more took the way', async () => {
    const chart = await render(PairedDotChart, inputs);
    expect(chart.attributes('line', 'class')).toEqual(['rose', 'fell', 'same']);
    expect(chart.attributes('line', 'y1')).toEqual(['208', '12', '110']);
    expect(chart.attributes('line', 'y2')).toEqual(['12', '110', '110']);
    const widths = chart.attributes('line', 'stroke-width').map(Number);
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
  });

  it('stands on the heads of its columns, or on words of its own', async () => {
    const plain = await render(PairedDotChart, inputs);
    expect(plain.element.querySelector('.ends')?.textContent).toBe('BeforeAfter');
    TestBed.resetTestingModule();
    const own = await render(PairedDotChart, { ...inputs, ends: ['Mean 4', 'Mean 7'] });
    expect(own.element.querySelector('.ends')?.textContent).toBe('Mean 4Mean 7');
  });

  it('sums people who share a score into one dot', async () => {
    const chart = await render(PairedDotChart, inputs);
    expect(chart.attributes('circle.after', 'cy')).toEqual(['12', '110']);
    expect(chart.attributes('circle.before', 'cy')).toEqual(['208', '12', '110']);
  });

  it('has its table one tap away', async () => {
    const chart = await render(PairedDotChart, inputs);
    expect((await chart.table())[1]).toEqual(['0', '10', '4']);
  });
});
