import { BYTE_ORDER_MARK, codebook, csvRow, spssSyntax } from '@ikrar/domain';
import type { CsvSeparator, ExportCell, ExportColumn, ExportTable } from '@ikrar/domain';
import { writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet';
import type { PutExportBody } from './export.dto';

/** Takes a piece of a file to where it is kept. */
export type KeepPiece = (file: string, bytes: Buffer) => Promise<void>;

/** The files of one export, written row by row. */
export interface ExportFiles {
  add(rows: readonly (readonly ExportCell[])[]): Promise<void>;
  end(): Promise<void>;
}

const PIECE = 1_000_000;

export function exportFiles(
  name: string,
  { columns, described }: Pick<ExportTable, 'columns' | 'described'>,
  { format, separator, language }: PutExportBody,
  keep: KeepPiece,
): ExportFiles {
  if (format === 'xlsx') return workbook(name, columns, codebook(described, language), language, keep);
  // SPSS reads what the syntax says: a comma, and a name of its own beside the CSV in one folder.
  const data = format === 'spss' ? `${name}-spss.csv` : `${name}.csv`;
  const csv = csvFile(data, columns, format === 'spss' ? ',' : separator, keep);
  return {
    add: (rows) => csv.add(rows),
    async end() {
      await csv.end();
      if (format === 'spss') {
        await keep(`${name}.sps`, Buffer.from(spssSyntax(data, columns, language)));
      }
      // Syntax labels the codes of columns; what else there is to say stands in the book alone.
      if (format === 'csv' || described.length > columns.length) {
        const lines = codebook(described, language).map((row) => csvRow(row, separator));
        await keep(`${name}-codebook.csv`, Buffer.from(BYTE_ORDER_MARK + lines.join('')));
      }
    },
  };
}

function csvFile(
  file: string,
  columns: readonly ExportColumn[],
  separator: CsvSeparator,
  keep: KeepPiece,
): ExportFiles {
  const head = csvRow(
    columns.map((column) => column.name),
    separator,
  );
  let text = BYTE_ORDER_MARK + head;
  const flush = async (): Promise<void> => {
    if (text === '') return;
    const bytes = Buffer.from(text);
    text = '';
    await keep(file, bytes);
  };
  return {
    async add(rows) {
      for (const row of rows) text += csvRow(row, separator);
      if (text.length >= PIECE) await flush();
    },
    end: flush,
  };
}

/** A workbook is one archive: it is held whole, which is why it is for what fits (`WORKBOOK_CELLS`). */
function workbook(
  name: string,
  columns: readonly ExportColumn[],
  described: ExportCell[][],
  language: PutExportBody['language'],
  keep: KeepPiece,
): ExportFiles {
  const rows: ExportCell[][] = [columns.map((column) => column.name)];
  return {
    add(more) {
      for (const row of more) rows.push([...row]);
      return Promise.resolve();
    },
    async end() {
      const data = { name: 'Data', rows };
      const book = { name: language === 'id' ? 'Buku kode' : 'Codebook', rows: described };
      const bytes = await writeSpreadsheet([data, book]);
      for (let at = 0; at < bytes.length; at += PIECE) {
        await keep(`${name}.xlsx`, bytes.subarray(at, at + PIECE));
      }
    },
  };
}
