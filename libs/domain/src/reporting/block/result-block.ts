import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import type { ReportTable } from '../tables/report-table';
import type { ReportChart } from './report-charts';
import { chartText } from './report-charts';
import { resultSections } from './result-sections';

export interface NumberedTable extends ReportTable {
  readonly number: number;
}

export interface NumberedFigure {
  readonly number: number;
  readonly chart: ReportChart;
  readonly caption: string;
  /** For whoever does not see it: what it shows, in words. */
  readonly alternative: string;
}

export interface ResultSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly NumberedTable[];
  readonly figures: readonly NumberedFigure[];
}

export interface ResultBlock {
  readonly locale: Locale;
  readonly title: string;
  readonly sections: readonly ResultSection[];
}

/**
 * The results of an event as an article or a final report has them: headings, paragraphs, tables and figures, numbered
 * through in the order they stand.
 *
 * Sections without anything to say are left out. Figures stand for the charts that the caller has (`charts`); what they
 * show stands in a table as well.
 */
export function resultBlock(
  evaluation: Evaluation,
  facts: ReportFacts,
  locale: Locale,
  charts: readonly ReportChart[] = [],
): ResultBlock {
  let [tables, figures] = [0, 0];
  const sections = resultSections(evaluation, facts, locale).map((section): ResultSection => ({
    id: section.id,
    heading: section.heading,
    paragraphs: section.paragraphs,
    tables: section.tables.map((table) => ({ ...table, number: (tables += 1) })),
    figures: section.charts
      .filter((chart) => charts.includes(chart))
      .map((chart) => ({ number: (figures += 1), chart, ...chartText(chart, evaluation, facts, locale) })),
  }));
  return {
    locale,
    title: locale === 'id' ? `Hasil: ${facts.title}` : `Results: ${facts.title}`,
    sections: sections.filter(
      (section) => section.paragraphs.length + section.tables.length + section.figures.length > 0,
    ),
  };
}
