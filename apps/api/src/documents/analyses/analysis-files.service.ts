import { Injectable, StreamableFile } from '@nestjs/common';
import { countSpreadsheet, exportedSpreadsheet, longTable, spreadsheetPlan, wideTable } from '@ikrar/domain';
import type { ExportedSpreadsheet, ExportTable, Locale } from '@ikrar/domain';
import { AnalysesService } from '../../evaluation';
import type { AnalysisForm } from '../../evaluation';
import { writeArchive } from '../../platform/archives/write-archive';
import type { ArchivedFile } from '../../platform/archives/write-archive';
import type { Actor } from '../../platform/auth/actor';
import { problem } from '../../platform/http/problems';
import { writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet';
import { exportFileName } from '../exports/export-file-name';
import { exportFiles } from '../exports/export-files';
import type { ExportContents } from '../exports/export-files';
import type { ExportOptions } from '../exports/export.dto';
import { WORKBOOK_CELLS } from '../exports/exports.service';
import { resultsCells, textsOfAsked } from '../exports/results-cells';
import type { AnalysisFilesOrder } from './analysis-files.dto';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ARCHIVE = 'application/zip';
const SHEET_OF_RESULTS: Readonly<Record<Locale, string>> = { id: 'Hasil', en: 'Results' };

/**
 * Somebody's spreadsheet as files: the rows come with the request, go out of it without names, and are forgotten. The
 * tables, the workbook, the code book and the scripts are those of an event's export.
 */
@Injectable()
export class AnalysisFilesService {
  constructor(private readonly analyses: AnalysesService) {}

  async write(actor: Actor, { files, order }: AnalysisForm<AnalysisFilesOrder>): Promise<StreamableFile> {
    const { mapping, title, options } = order;
    const read = await this.analyses.read(mapping, files);
    const data = exportedSpreadsheet(read);
    const table = tableOf(data, options);
    if (options.format === 'xlsx') refuseWhatFillsMemory(data, table);
    const results = this.analyses.results(actor, countSpreadsheet(read));
    const cells = resultsCells(results, { title, texts: textsOfAsked(results), language: options.language });
    const contents = { ...table, title, plan: spreadsheetPlan(read), results: cells };
    await this.analyses.leaveRow(actor, 'writeAnalysisFiles', { people: data.respondents.length });
    const name = exportFileName(title, { shape: options.shape, names: false });
    const written = await filesOf(name, contents, options, data);
    const [only] = written;
    return options.format === 'xlsx' && only
      ? sent(only.name, only.bytes, WORKBOOK)
      : sent(`${name}-${options.format}.zip`, writeArchive(written, new Date()), ARCHIVE);
  }

  /** Inside the transaction of somebody who may read it. */
  async workbook(id: string, language: Locale): Promise<StreamableFile> {
    const { title, results } = await this.analyses.detail(id);
    const rows = resultsCells(results, { title, texts: textsOfAsked(results), language });
    const bytes = await writeSpreadsheet([{ name: SHEET_OF_RESULTS[language], rows }]);
    return sent(`${exportFileName(title, { shape: 'wide', names: false })}.xlsx`, bytes, WORKBOOK);
  }
}

/** A program computes with codes and points; people choose. */
function tableOf({ who, waves }: ExportedSpreadsheet, options: ExportOptions): ExportTable {
  const isForProgram = options.format === 'spss' || options.format === 'r';
  const values = isForProgram ? 'codes' : options.values;
  const how = { values, language: options.language, points: isForProgram, answersOnly: true };
  return (options.shape === 'wide' ? wideTable : longTable)(who, waves, how);
}

function refuseWhatFillsMemory({ respondents }: ExportedSpreadsheet, { columns }: ExportTable): void {
  if (respondents.length * columns.length > WORKBOOK_CELLS) throw problem('export.too-large');
}

async function filesOf(
  name: string,
  contents: ExportContents & Pick<ExportTable, 'rowsOf'>,
  options: ExportOptions,
  { respondents, hasPairs }: ExportedSpreadsheet,
): Promise<ArchivedFile[]> {
  const pieces = new Map<string, Buffer[]>();
  const files = exportFiles(name, contents, { ...options, names: false }, (file, bytes) => {
    pieces.set(file, [...(pieces.get(file) ?? []), bytes]);
    return Promise.resolve();
  });
  for (const one of respondents) await files.add(contents.rowsOf(one));
  await files.end(hasPairs);
  return [...pieces].map(([file, parts]) => ({ name: file, bytes: Buffer.concat(parts) }));
}

function sent(name: string, bytes: Buffer, type: string): StreamableFile {
  return new StreamableFile(bytes, {
    type,
    disposition: `attachment; filename="${name}"`,
    length: bytes.length,
  });
}
