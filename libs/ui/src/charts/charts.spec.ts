import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideTexts } from '../testing/texts';
import { barScene } from './bar-chart';
import type { Chart } from './chart';
import { chartDescription } from './chart';
import { chartSvg } from './chart-svg';
import { ChartView } from './chart-view';
import { PAINTS } from './paints';

const CHART: Chart = {
  file: 'groups',
  heading: 'Women & men <took part>',
  note: 'n = 18',
  table: {
    heads: ['Group', 'Count'],
    rows: [
      ['Women', '12'],
      ['Under 15', 'hidden'],
    ],
  },
  draw: (width) =>
    barScene(
      {
        bars: [
          { label: 'Women', value: 12, text: '12' },
          { label: 'Under 15', value: null, text: 'hidden' },
        ],
      },
      width,
    ),
};

async function render(chart: Chart) {
  TestBed.configureTestingModule({ providers: [provideTexts()] });
  const fixture = TestBed.createComponent(ChartView);
  fixture.componentRef.setInput('chart', chart);
  await fixture.whenStable();
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const element = fixture.nativeElement as HTMLElement;
  return {
    element,
    press: async (text: string) => (await loader.getHarness(MatButtonHarness.with({ text }))).click(),
  };
}

describe('ChartView', () => {
  it('is a picture with a name, and with its numbers in words', async () => {
    const { element } = await render(CHART);
    const svg = element.querySelector('svg[role=img]');
    const said = (attribute: string) =>
      element.querySelector(`#${svg?.getAttribute(attribute)}`)?.textContent;
    expect(said('aria-labelledby')).toBe(CHART.heading);
    expect(said('aria-describedby')).toBe('n = 18. Women: Count 12. Under 15: Count hidden');
    expect(element.querySelector('figcaption')?.textContent).toContain('n = 18');
    expect(element.querySelectorAll('svg[role=img] > text')).toHaveLength(4);
  });

  it('has its table one tap away, and its picture back again', async () => {
    const { element, press } = await render(CHART);
    await press('As a table');
    expect(element.querySelector('svg[role=img]')).toBeNull();
    const rows = [...element.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).toEqual([CHART.table.heads, ...CHART.table.rows]);
    await press('As a chart');
    expect(element.querySelector('svg[role=img]')).not.toBeNull();
  });

  it('hands its file out under its name', async () => {
    const clicked: string[] = [];
    const files: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this.download);
    });
    const { press } = await render(CHART);
    await press('SVG');
    expect(clicked).toEqual(['groups.svg']);
    expect(files[0]?.type).toBe('image/svg+xml');
  });

  it('says it when the browser makes no picture of dots', async () => {
    Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
    HTMLImageElement.prototype.decode = () => Promise.reject(new Error('no picture'));
    const { element, press } = await render(CHART);
    await press('PNG');
    expect(element.querySelector('[role=alert]')?.textContent).toBe('No picture');
  });
});

describe('chartSvg', () => {
  it('is a whole document: words, colours and signs in itself', () => {
    const parsed = new DOMParser().parseFromString(chartSvg(CHART), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('title')?.textContent).toBe(CHART.heading);
    const words = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining([CHART.heading, CHART.note, 'Women', '12']));
    expect(chartSvg(CHART)).not.toMatch(/var\(|class=|style=/);
    expect(chartSvg(CHART)).toContain(PAINTS.after.hex);
    expect(parsed.querySelector('pattern')?.id).toBe('hatch');
  });

  it('leaves its words to a document that has captions', () => {
    const parsed = new DOMParser().parseFromString(
      chartSvg(CHART, { titled: false, width: 480 }),
      'image/svg+xml',
    );
    const words = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).not.toContain(CHART.heading);
    expect(parsed.documentElement.getAttribute('width')).toBe('480');
  });
});

describe('chartDescription', () => {
  it('reads so many rows and no more', () => {
    const rows = Array.from({ length: 100 }, (_, at) => [`Item ${at}`, `${at}`]);
    const text = chartDescription({ ...CHART, table: { heads: ['Item', 'Right'], rows } });
    expect(text).toContain('Item 23: Right 23');
    expect(text).not.toContain('Item 24');
    expect(text.endsWith('…')).toBe(true);
  });
});
