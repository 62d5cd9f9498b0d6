import type { AnsweredSheet } from '../pairing/answered-sheet';
import { spreadsheetDesign, type SpreadsheetDesign } from './spreadsheet-design';
import { ANALYSIS_SIDES, type AnalysisMapping, type AnalysisSide } from './analysis-mapping';
import { analysisSheets } from './analysis-sheets';
import { tellNamesakesApart } from './namesakes';
import { openSides, type SideTables } from './open-sides';
import { readRows } from './read-rows';
import type { SheetProblem } from './sheet-problems';
import { isNameHeading } from './writer-headings';

/** A spreadsheet as sheets of answers: rows of people, held as long as somebody counts or copies them. */
export interface ReadSpreadsheet extends SpreadsheetDesign {
  readonly sides: readonly {
    readonly side: AnalysisSide;
    readonly sheets: readonly AnsweredSheet[];
    /** Sheets whose writer stands twice and nothing says which is the later: in no pair. */
    readonly setAside: number;
  }[];
  readonly problems: readonly SheetProblem[];
}

/**
 * Reads the tables by a mapping that `checkAnalysis` found nothing against.
 *
 * @param year in which ages are counted.
 */
export function readSpreadsheet(mapping: AnalysisMapping, tables: SideTables, year: number): ReadSpreadsheet {
  const open = openSides(mapping, tables);
  const { design, items } = spreadsheetDesign(mapping, open.sides);
  const read = open.sides.map((side) => ({ side: side.side, ...readRows(mapping, side, year) }));
  const isName = ANALYSIS_SIDES.some((side) => isNameHeading(mapping.link[side] ?? ''));
  const told = isName ? tellNamesakesApart(read, mapping.link) : { sides: read, problems: [] };
  const isMeasured = (side: AnalysisSide): boolean =>
    design.comparability !== 'different_versions' || side === 'before';
  const written = told.sides.map(({ side, rows }) => ({
    side,
    ...analysisSheets(side, rows, { link: mapping.link[side], isName, comparable: isMeasured(side) }),
  }));
  return {
    design,
    items,
    sides: written.map(({ side, sheets, setAside }) => ({ side, sheets, setAside })),
    problems: [
      ...open.problems,
      ...read.flatMap((one) => one.problems),
      ...told.problems,
      ...written.flatMap((one) => one.problems),
    ].sort((one, other) => placeOf(one) - placeOf(other) || one.line - other.line),
  };
}

function placeOf({ side }: SheetProblem): number {
  return ANALYSIS_SIDES.indexOf(side);
}
