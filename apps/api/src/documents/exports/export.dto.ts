import {
  CELL_VALUES,
  CSV_SEPARATORS,
  EXPORT_FORMATS,
  EXPORT_SHAPES,
  EXPORT_STATES,
  LOCALES,
} from '@ikrar/domain';
import type { CellValues, CsvSeparator, ExportFormat, ExportShape, ExportState, Locale } from '@ikrar/domain';
import { Flag, Instant, ListOf, Nested, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';

/** How answers go out. */
export class ExportOptions {
  @OneOf(EXPORT_SHAPES, { description: 'a row a person with the waves side by side, or a row an answer' })
  shape: ExportShape;

  @OneOf(EXPORT_FORMATS)
  format: ExportFormat;

  @OneOf(CELL_VALUES)
  values: CellValues;

  @OneOf(CSV_SEPARATORS)
  separator: CsvSeparator;

  @OneOf(LOCALES, { description: 'of labels and code book' })
  language: Locale;
}

export class PutExportBody extends ExportOptions {
  @Flag({
    description: 'with names and personal codes; otherwise pseudonyms that stay the same within the event',
  })
  names: boolean;
}

export class ExportFile {
  @Text(100)
  name: string;

  @Whole(0, Number.MAX_SAFE_INTEGER)
  bytes: number;
}

export class ExportDetail {
  @Uuid()
  id: string;

  @Nested(() => PutExportBody)
  options: PutExportBody;

  @OneOf(EXPORT_STATES)
  state: ExportState;

  @Whole(0, 2147483647, { description: 'responses written' })
  rowsDone: number;

  @Whole(0, 2147483647)
  rowsTotal: number;

  @Instant()
  createdAt: string;

  @Instant({ description: 'the files are removed then' })
  expiresAt: string;

  @ListOf(() => ExportFile, { description: 'once it is ready' })
  files: ExportFile[];
}

export class ExportList {
  @ListOf(() => ExportDetail)
  items: ExportDetail[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
