import type { Chart } from '@ikrar/ui';
import type { Report } from '../report';
import { bandChart } from './band-chart';
import { likertCharts } from './likert-chart';
import { funnelChart, subgroupChart, wavesChart } from './people-charts';
import { distributionChart, slopesChart, wavesDistributionChart } from './score-charts';
import { itemChart, objectiveChart, topicChart } from './share-charts';

/**
 * All charts of a report in the order of the page, for a document: `chartSvg(chart, { titled: false })` is the picture,
 * `heading` and `note` its caption, `table` its table.
 */
export function resultCharts(report: Report): Chart[] {
  return [
    distributionChart(report) ?? wavesDistributionChart(report),
    funnelChart(report),
    slopesChart(report),
    topicChart(report),
    objectiveChart(report),
    itemChart(report),
    ...likertCharts(report),
    bandChart(report),
    ...report.evaluation.subgroups.map((comparison) => subgroupChart(report, comparison)),
    wavesChart(report),
  ].filter((chart) => chart !== null);
}
