import { FORM_WARNINGS } from '@ikrar/domain';
import type { FormWarningCode, InstrumentContent } from '@ikrar/domain';
import { ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/fields';
import { InstrumentContentDto } from '../instruments/instrument-content.dto';

export class FormWarningAnswer {
  @Text(100, { min: 0 })
  sheet: string;

  @Whole(0, 1_048_576, { description: 'as the spreadsheet counts it; 0 = the sheet as a whole' })
  row: number;

  @Text(300, { nullable: true, description: 'the header of the column' })
  column: string | null;

  @OneOf(FORM_WARNINGS)
  code: FormWarningCode;
}

/** What a form says, in our words; nothing of it is stored yet. */
export class XlsFormAnswer {
  @Text(200, { min: 0, description: 'empty when the form has none' })
  title: string;

  @Nested(() => InstrumentContentDto)
  content: InstrumentContent;

  @ListOf(() => FormWarningAnswer)
  warnings: FormWarningAnswer[];
}
