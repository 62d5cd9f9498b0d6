import { Injectable } from '@nestjs/common';
import { ANALYSIS_SIDES, findHeader } from '@ikrar/domain';
import type { AnalysisMapping, AnalysisSide, NamedTable, SideTables, TableName } from '@ikrar/domain';
import { Problem, problem } from '../../platform/http/problems';
import { cellText } from '../../platform/spreadsheets/cell-text';
import type { SpreadsheetCell, SpreadsheetSheet } from '../../platform/spreadsheets/spreadsheet';
import { SpreadsheetReader } from '../../platform/spreadsheets/spreadsheet-reader';
import { toAnswerTable } from '../../questionnaires';
import type { AnalysisFiles } from './read-analysis-form';

/** Nothing of them is written: there may be more than an import takes. */
const MOST_ROWS = 20_000;

/** The tables of somebody's files, in memory and nowhere else. */
@Injectable()
export class AnalysisTablesReader {
  constructor(private readonly reader: SpreadsheetReader) {}

  async read(files: AnalysisFiles): Promise<NamedTable[]> {
    const tables: NamedTable[] = [];
    for (const file of ANALYSIS_SIDES) {
      const bytes = files[file];
      if (bytes) tables.push(...(await inFile(file, () => this.tablesOf(file, bytes))));
    }
    return tables;
  }

  private async tablesOf(file: AnalysisSide, bytes: Buffer): Promise<NamedTable[]> {
    const sheets = await this.reader.read(bytes);
    const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
    return shown.map((sheet) => ({
      file,
      sheet: sheet.name,
      table: toAnswerTable(headed(sheet), MOST_ROWS),
    }));
  }

  /** Those that a mapping speaks of. */
  async named({ tables }: Pick<AnalysisMapping, 'tables'>, files: AnalysisFiles): Promise<SideTables> {
    const read = await this.read(files);
    const find = (name: TableName | null, field: string) => {
      if (name === null) return null;
      const found = read.find(({ file, sheet }) => file === name.file && sheet === name.sheet);
      if (!found)
        throw problem('invalid-input', { errors: [{ field: `mapping.tables.${field}`, code: 'unknown' }] });
      return found.table;
    };
    return { before: find(tables.before, 'before'), after: find(tables.after, 'after') };
  }
}

/** Of two files the one that cannot be read is named. */
async function inFile<T>(file: AnalysisSide, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Problem) || error.details.errors) throw error;
    throw problem(error.code, { ...error.details, errors: [{ field: file, code: error.code }] });
  }
}

/** Titles above the table are emptied, so that lines keep their numbers, and the row of names is the one that was found. */
function headed(sheet: SpreadsheetSheet): SpreadsheetSheet {
  const { at, headers } = findHeader(sheet.rows.map((row) => row.map(cellText)));
  const names = headers.map((value): SpreadsheetCell | null =>
    value === '' ? null : { type: 'text', value },
  );
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => (index < at ? [] : index === at ? names : row)),
    merged: sheet.merged.filter(({ row }) => row > at),
  };
}
