import { CELL_VALUES, CSV_SEPARATORS, EXPORT_FORMATS, EXPORT_SHAPES, LOCALES } from '@ikrar/domain';
import type { CellValues, CsvSeparator, ExportFormat, ExportShape, Locale } from '@ikrar/domain';
import { Nested, OneOf } from '../../platform/http/fields';
import { NamedAnalysisOrder } from '../../evaluation';

/** As the answers of an event are asked for; names there are none to give. */
export class AnalysisFilesOptions {
  @OneOf(EXPORT_SHAPES)
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

export class AnalysisFilesOrder extends NamedAnalysisOrder {
  @Nested(() => AnalysisFilesOptions)
  options: AnalysisFilesOptions;
}

export class WorkbookQuery {
  @OneOf(LOCALES)
  language: Locale;
}
