import { LOCALES } from '@ikrar/domain';
import type { Locale } from '@ikrar/domain';
import { Nested, OneOf } from '../../platform/http/fields';
import { NamedAnalysisOrder } from '../../evaluation';
import { ExportOptions } from '../exports/export.dto';

export class AnalysisFilesOrder extends NamedAnalysisOrder {
  /** As the answers of an event are asked for; names there are none to give. */
  @Nested(() => ExportOptions)
  options: ExportOptions;
}

export class WorkbookQuery {
  @OneOf(LOCALES)
  language: Locale;
}
