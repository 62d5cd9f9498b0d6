import { defaultSettings } from '../design/evaluation-settings';
import type { Tally } from '../tallies/tally';
import { tallySheets } from '../tallies/tally-sheets';
import type { SpreadsheetDesign } from './spreadsheet-design';
import type { AnalysisMapping, AnalysisSide } from './analysis-mapping';
import type { SideTables } from './open-sides';
import { readSpreadsheet, type ReadSpreadsheet } from './read-spreadsheet';
import type { SheetProblem } from './sheet-problems';

/** What remains of a spreadsheet: its questions and whole numbers, nobody's row. */
export interface CountedSpreadsheet extends SpreadsheetDesign {
  readonly tally: Tally;
  readonly problems: readonly SheetProblem[];
}

/**
 * Counts somebody's spreadsheet as an event is counted, by a mapping that `checkAnalysis` found nothing against.
 *
 * Questions asked on both sides are compared; the others count in their own wave. Nothing in common: each side stands by
 * itself, as does one side alone. Without a column that tells who wrote, nobody is known again.
 *
 * @param year in which ages are counted.
 */
export function analyseSpreadsheet(
  mapping: AnalysisMapping,
  tables: SideTables,
  year: number,
): CountedSpreadsheet {
  return countSpreadsheet(readSpreadsheet(mapping, tables, year));
}

/** Counts what was read; rows are forgotten. */
export function countSpreadsheet({ design, items, sides, problems }: ReadSpreadsheet): CountedSpreadsheet {
  const sheets = sides.flatMap((one) => one.sheets);
  const counted = tallySheets({ ...design, settings: defaultSettings }, sheets, {
    identification: design.identification,
  });
  const aside = (side: AnalysisSide): number => sides.find((one) => one.side === side)?.setAside ?? 0;
  return { design, items, tally: setApart(counted, [aside('before'), aside('after')]), problems };
}

/** Who stands twice has a code, but none that tells which row is meant. */
function setApart(tally: Tally, [pre, post]: readonly [number, number]): Tally {
  if (pre + post === 0) return tally;
  const [bare = 0, bareAfter = 0] = tally.exclusions['no_code'] ?? [];
  const { no_code: _, ...exclusions } = tally.exclusions;
  const rest: [number, number] = [bare - pre, bareAfter - post];
  return {
    ...tally,
    exclusions: { ...exclusions, ...(rest[0] + rest[1] > 0 && { no_code: rest }), same_code: [pre, post] },
  };
}
