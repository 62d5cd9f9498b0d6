import type { SectionId } from '@ikrar/domain';
import { chartDescription, chartPng, chartSvg } from '@ikrar/ui';
import type { Chart } from '@ikrar/ui';
import { bandChart } from '../charts/band-chart';
import { likertCharts } from '../charts/likert-chart';
import { funnelChart, subgroupCharts, wavesChart } from '../charts/people-charts';
import { distributionChart, slopesChart, waveDistributionCharts } from '../charts/score-charts';
import { itemChart, objectiveChart, topicChart } from '../charts/share-charts';
import type { Report } from '../report';
import { isCompared } from '../why-not-compared';
import type { DocumentPicture } from './document-picture';

/** The charts of the page for a document, in the language of the report; their headings and notes are captions. */
export async function resultPictures(report: Report): Promise<DocumentPicture[]> {
  const pictures: DocumentPicture[] = [];
  // One after the other: each is drawn on a canvas, and phones have little memory for those.
  for (const [section, chart] of chartsOf(report)) pictures.push(await pictureOf(section, chart));
  return pictures;
}

function chartsOf(report: Report): (readonly [SectionId, Chart])[] {
  const charts: readonly (readonly [SectionId, Chart | null])[] = [
    ['finding', distributionChart(report)],
    ...(isCompared(report) ? [] : waveDistributionCharts(report)).map((chart) => ['finding', chart] as const),
    ['finding', slopesChart(report)],
    ['respondents', funnelChart(report)],
    ['bands', bandChart(report)],
    ['topics', topicChart(report)],
    ['items', itemChart(report)],
    ...likertCharts(report).map((chart) => ['attitudes', chart] as const),
    ['objectives', objectiveChart(report)],
    ...subgroupCharts(report).map((chart) => ['subgroups', chart] as const),
    ['waves', wavesChart(report)],
  ];
  return charts.flatMap(([section, chart]) => (chart === null ? [] : [[section, chart] as const]));
}

async function pictureOf(section: SectionId, chart: Chart): Promise<DocumentPicture> {
  const svg = chartSvg(chart, { titled: false });
  const [width = 1, height = 1] = ['width', 'height'].map((side) =>
    Number(new RegExp(`^<svg[^>]* ${side}="(\\d+)"`).exec(svg)?.[1]),
  );
  const png = await (await chartPng(svg)).arrayBuffer();
  const caption = [chart.heading, chart.note]
    .filter((text) => text !== '')
    .map(closed)
    .join(' ');
  return { section, caption, alternative: chartDescription(chart), png, width, height };
}

/** Headings of charts end without a full stop; in a caption a sentence follows. */
function closed(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
