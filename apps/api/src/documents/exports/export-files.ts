import { BYTE_ORDER_MARK, codebook, csvRow, rScript, spssAnalysis, spssSyntax } from '@ikrar/domain';
import type { AnalysisPlan, CsvSeparator, ExportCell, ExportColumn, ExportTable } from '@ikrar/domain';
import { writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet';
import type { PutExportBody } from './export.dto';

/** Takes a piece of a file to where it is kept. */
export type KeepPiece = (file: string, bytes: Buffer) => Promise<void>;

/** The files of one export, written row by row. */
export interface ExportFiles {
  add(rows: readonly (readonly ExportCell[])[]): Promise<void>;
  /** With whether anybody has been added who answered before and after. */
  end(hasPairs: boolean): Promise<void>;
}

/** What an export writes beside its rows. */
export interface ExportContents extends Pick<ExportTable, 'columns' | 'described'> {
  /** Of the event. */
  readonly title: string;
  readonly plan: AnalysisPlan;
  /** For a workbook. */
  readonly results: ExportCell[][];
}

const PIECE = 1_000_000;
/** Formats with a program beside the data: a comma between columns, and a name of its own beside the CSV in one folder. */
const PROGRAM_ENDINGS: Readonly<Partial<Record<PutExportBody['format'], string>>> = {
  spss: '-spss',
  r: '-r',
};

export function exportFiles(
  name: string,
  contents: ExportContents,
  options: PutExportBody,
  keep: KeepPiece,
): ExportFiles {
  const { columns, described } = contents;
  const { format, separator, language } = options;
  if (format === 'xlsx') return workbook(name, contents, language, keep);
  const ending = PROGRAM_ENDINGS[format];
  const data = `${name}${ending ?? ''}.csv`;
  const csv = csvFile(data, columns, ending === undefined ? separator : ',', keep);
  return {
    add: (rows) => csv.add(rows),
    async end(hasPairs) {
      await csv.end(hasPairs);
      if (format === 'spss') {
        await keep(`${name}.sps`, Buffer.from(syntax(data, contents, options, hasPairs)));
      }
      if (format === 'r') await keep(`${name}.R`, Buffer.from(script(data, contents, options)));
      // Syntax labels the codes of columns; what else there is to say stands in the book alone.
      if (format !== 'spss' || described.length > columns.length) {
        const lines = codebook(described, language).map((row) => csvRow(row, separator));
        await keep(`${name}-codebook.csv`, Buffer.from(BYTE_ORDER_MARK + lines.join('')));
      }
    },
  };
}

function script(file: string, { plan, title }: ExportContents, { shape, language }: PutExportBody): string {
  return rScript(plan, { title, file, shape, language });
}

/** A row an answer is read and labelled; what compares people needs a row a person. */
function syntax(
  file: string,
  { columns, plan, title }: ExportContents,
  { language, shape }: PutExportBody,
  hasPairs: boolean,
): string {
  const read = spssSyntax(file, columns, language);
  return shape === 'wide' ? `${read}\n${spssAnalysis(plan, { title, language, hasPairs })}` : read;
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
  { columns, described, results }: ExportContents,
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
      const [bookName, resultsName] = language === 'id' ? ['Buku kode', 'Hasil'] : ['Codebook', 'Results'];
      const book = { name: bookName ?? '', rows: codebook(described, language) };
      const bytes = await writeSpreadsheet([data, book, { name: resultsName ?? '', rows: results }]);
      for (let at = 0; at < bytes.length; at += PIECE) {
        await keep(`${name}.xlsx`, bytes.subarray(at, at + PIECE));
      }
    },
  };
}
