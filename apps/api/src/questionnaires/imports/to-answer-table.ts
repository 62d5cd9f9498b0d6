import { columnKeys } from '@ikrar/domain';
import type { AnswerTable, BrokenCell, TableRow } from '@ikrar/domain';
import { problem } from '../../platform/http/problems';
import { cellText } from '../../platform/spreadsheets/cell-text';
import type { SpreadsheetSheet } from '../../platform/spreadsheets/spreadsheet';
import { MOST_ROWS } from './response-import.dto';
import type { SheetColumn } from './response-import.dto';
import { LONGEST_CELL, MOST_COLUMNS } from './response-mapping.dto';

const MOST_SHOWN = 200;

/**
 * A sheet as the import takes it: the first row that says something holds the names of the columns. Cells that are
 * not what somebody typed are marked; the import refuses them where they are read.
 */
export function toAnswerTable({ rows, merged }: SpreadsheetSheet, mostRows = MOST_ROWS): AnswerTable {
  const header = rows.findIndex((row) => row.some((cell) => cellText(cell).trim() !== ''));
  const headers = (rows[header] ?? []).map((cell) => cellText(cell).slice(0, LONGEST_CELL));
  if (rows.length - header - 1 > mostRows || headers.length > MOST_COLUMNS)
    throw problem('spreadsheet.too-heavy');
  const covered = new Set(
    merged.flatMap((area) =>
      Array.from({ length: Math.min(area.rows, mostRows) }, (_, down) =>
        Array.from(
          { length: Math.min(area.columns, MOST_COLUMNS) },
          (__, right) => `${area.row + down} ${area.column + right}`,
        ),
      ).flat(),
    ),
  );
  const below = rows.slice(header + 1).map((row, index): TableRow => {
    const place = header + 1 + index;
    const broken = headers.flatMap((_, at): { at: number; code: BrokenCell }[] => {
      const cell = row[at];
      if (covered.has(`${place} ${at}`)) return [{ at, code: 'merged' }];
      if (cell?.type === 'error') return [{ at, code: 'cell-error' }];
      return cell?.lostDigits ? [{ at, code: 'shortened' }] : [];
    });
    return {
      line: place + 1,
      cells: headers.map((_, at) => cellText(row[at])),
      ...(broken.length > 0 && { broken }),
    };
  });
  return { headers, rows: below.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

/** The columns with their different cells, so that the team sees what it maps. */
export function toSheetColumns({ headers, rows }: AnswerTable): SheetColumn[] {
  return columnKeys(headers).map((key, at) => {
    const cells = rows.map((row) => (row.cells[at] ?? '').trim()).filter(Boolean);
    const distinct = [...new Set(cells)].filter((cell) => cell.length <= LONGEST_CELL).sort();
    return { key, filled: cells.length, cells: distinct.slice(0, MOST_SHOWN) };
  });
}
