import { Injectable } from '@nestjs/common';
import { fromXlsForm, toXlsForm } from '@ikrar/domain';
import type { FormProblem, InstrumentContent, InstrumentItem } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import type { Actor } from '../../platform/auth/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import type { FieldError } from '../../platform/http/problems';
import { SpreadsheetReader } from '../../platform/spreadsheets/spreadsheet-reader';
import { writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet';
import { toFormSheets } from './to-form-sheets';
import type { FormWarningAnswer, XlsFormAnswer } from './xlsform.dto';
import type { WrittenVersion } from './xlsform.read-model';
import { XlsFormReadModel } from './xlsform.read-model';

const LONGEST_TITLE = 200;

/** Instruments in and out as XLSForm; what comes in is only read, the builder stores it. */
@Injectable()
export class XlsFormService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: SpreadsheetReader,
    private readonly readModel: XlsFormReadModel,
    private readonly audit: Audit,
  ) {}

  async read(actor: Actor, file: Buffer): Promise<XlsFormAnswer> {
    const { sheets, errors } = toFormSheets(await this.reader.read(file));
    const reading = fromXlsForm(sheets);
    const problems = [...errors, ...(reading.ok ? [] : reading.problems.map(toFieldError))];
    if (!reading.ok || problems.length > 0) throw problem('instrument.form-outside', { errors: problems });
    return this.unitOfWork.run(actor, 'write', () =>
      this.audit.around('readXlsForm', null, async () => {
        const { content, warnings } = await this.withoutForeignPictures(reading.content);
        this.audit.note({ items: content.items.length });
        return {
          title: reading.title.slice(0, LONGEST_TITLE),
          content,
          warnings: [...reading.warnings, ...warnings],
        };
      }),
    );
  }

  async write(instrumentId: string, versionId: string): Promise<{ version: WrittenVersion; file: Buffer }> {
    const version = await this.readModel.version(instrumentId, versionId);
    if (!version) throw problem('not-found');
    return { version, file: await writeSpreadsheet(toXlsForm(version.content, version.title)) };
  }

  /** A form of another organisation names pictures that are not here. */
  private async withoutForeignPictures(
    content: InstrumentContent,
  ): Promise<{ content: InstrumentContent; warnings: FormWarningAnswer[] }> {
    const named = content.items.flatMap(({ picture }) => (picture === undefined ? [] : [picture]));
    const known = named.length > 0 ? await this.readModel.knownPictures(named) : new Set<string>();
    const isForeign = ({ picture }: InstrumentItem) => picture !== undefined && !known.has(picture);
    const items = content.items.map((item) => {
      if (!isForeign(item)) return item;
      const { picture: _, ...rest } = item;
      return rest;
    });
    const warnings = content.items.filter(isForeign).map((): FormWarningAnswer => ({
      sheet: 'survey',
      row: 0,
      column: 'media::image',
      code: 'picture-left-out',
    }));
    return { content: { ...content, items }, warnings };
  }
}

function toFieldError({ sheet, row, column, code }: FormProblem): FieldError {
  return { field: column ?? sheet, code, sheet, row, ...(column !== null && { column }) };
}
