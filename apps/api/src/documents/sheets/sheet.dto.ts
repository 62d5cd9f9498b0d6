import { LAST_SHEET_NUMBER, LOCALES, MOST_SPARE_SHEETS, PAPERS, PRINTED_SIDES } from '@ikrar/domain';
import type { Locale, Paper, PrintedSides } from '@ikrar/domain';
import { OneOf, Whole } from '../../platform/http/fields';

export class SheetQuery {
  @OneOf(PAPERS, { optional: true, description: 'a4 unless said otherwise' })
  paper?: Paper;

  @OneOf(LOCALES, { optional: true, description: 'of the sheet; id unless said otherwise' })
  language?: Locale;
}

export class SheetsQuery extends SheetQuery {
  @OneOf(PRINTED_SIDES, {
    optional: true,
    description: 'two: a blank page where needed, so that nobody’s sheet begins on the back of another’s',
  })
  sides?: PrintedSides;

  @Whole(0, MOST_SPARE_SHEETS, {
    optional: true,
    fromQuery: true,
    description: 'numbered sheets for those who are not on the list; 5 unless said otherwise',
  })
  spares?: number;

  @Whole(1, LAST_SHEET_NUMBER, {
    optional: true,
    fromQuery: true,
    description: 'the number of the first sheet without a personal code, so that a second print goes on',
  })
  from?: number;
}
