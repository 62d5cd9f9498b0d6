import { ListOf, ListOfTexts, Text, Whole } from '../platform/http/fields';

export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 60;

export class SheetRow {
  @ListOfTexts(32_767, { max: MOST_COLUMNS })
  cells: string[];
}

/** A number that the spreadsheet has shortened, so that nobody can trust it; counted from 0. */
export class ShortenedCell {
  @Whole(0, MOST_ROWS)
  row: number;

  @Whole(0, MOST_COLUMNS)
  column: number;
}

export class ParticipantSheet {
  @Text(100, { min: 0 })
  name: string;

  @Whole(0, 1_048_576, { description: 'rows of the sheet; at most 5000 of them are here' })
  length: number;

  @ListOf(() => SheetRow, { max: MOST_ROWS, description: 'from the first row of the sheet, empty ones too' })
  rows: SheetRow[];

  @ListOf(() => ShortenedCell)
  shortened: ShortenedCell[];
}

export class ParticipantSheetsAnswer {
  @ListOf(() => ParticipantSheet, { description: 'the sheets that say something' })
  sheets: ParticipantSheet[];
}
