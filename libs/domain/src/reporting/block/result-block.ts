import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { enumerated } from '../sentences/said';
import type { ReportTable } from '../tables/report-table';
import type { LeadLine } from './report-lead';
import { reportLead } from './report-lead';
import type { SectionId } from './result-sections';
import { resultSections } from './result-sections';

export interface NumberedTable extends ReportTable {
  readonly number: number;
}

/** A chart that somebody draws, and where it belongs. */
export interface ReportPicture {
  readonly section: SectionId;
  readonly caption: string;
  /** For whoever does not see it: what it shows, in words. */
  readonly alternative: string;
}

export interface NumberedFigure<Picture extends ReportPicture = ReportPicture> {
  readonly number: number;
  readonly picture: Picture;
}

export interface ResultSection<Picture extends ReportPicture = ReportPicture> {
  readonly id: SectionId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly NumberedTable[];
  readonly figures: readonly NumberedFigure<Picture>[];
}

export interface ResultBlock<Picture extends ReportPicture = ReportPicture> {
  readonly locale: Locale;
  readonly title: string;
  /** What, when, where and with how many, below the title. */
  readonly lead: readonly LeadLine[];
  readonly sections: readonly ResultSection<Picture>[];
}

/**
 * The results of an event as an article or a final report has them: what the event was, headings, paragraphs, tables and
 * figures, numbered through in the order they stand.
 *
 * Sections without anything to say are left out. Figures are the charts that the caller has, each in its section in the
 * order given; what they show stands in words or in a table as well.
 */
export function resultBlock<Picture extends ReportPicture>(
  evaluation: Evaluation,
  facts: ReportFacts,
  locale: Locale,
  pictures: readonly Picture[] = [],
): ResultBlock<Picture> {
  let [tables, figures] = [0, 0];
  const sections = resultSections(evaluation, facts, locale).map(
    ({ id, heading, paragraphs, tables: drafted }): ResultSection<Picture> => {
      const own = pictures.filter(({ section }) => section === id);
      const numbered = {
        tables: drafted.map((table) => ({ ...table, number: (tables += 1) })),
        figures: own.map((picture) => ({ number: (figures += 1), picture })),
      };
      return { id, heading, paragraphs: [...paragraphs, ...pointers(numbered, locale)], ...numbered };
    },
  );
  return {
    locale,
    title: titleOf(facts, locale),
    lead: reportLead(evaluation, facts, locale),
    sections: sections.filter(
      (section) => section.paragraphs.length + section.tables.length + section.figures.length > 0,
    ),
  };
}

/** What an analysis of a spreadsheet is called that nobody gave a name. */
export const UNTITLED_ANALYSIS: Readonly<Record<Locale, string>> = {
  id: 'Hasil analisis lembar kerja',
  en: 'Analysis of a spreadsheet',
};

function titleOf({ title }: ReportFacts, locale: Locale): string {
  if (title === '') return UNTITLED_ANALYSIS[locale];
  return locale === 'id' ? `Hasil: ${title}` : `Results: ${title}`;
}

type Numbered = readonly { readonly number: number }[];

/** Lihat Tabel 2 dan Gambar 1: an article speaks of every table and figure it has. */
function pointers(
  { tables, figures }: { readonly tables: Numbered; readonly figures: Numbered },
  locale: Locale,
): string[] {
  const [table, figure, see] = locale === 'id' ? ['Tabel', 'Gambar', 'Lihat'] : ['Table', 'Figure', 'See'];
  const named = [
    ...tables.map(({ number }) => `${table ?? ''} ${number}`),
    ...figures.map(({ number }) => `${figure ?? ''} ${number}`),
  ];
  return named.length === 0 ? [] : [`${see ?? ''} ${enumerated(named, locale)}.`];
}
