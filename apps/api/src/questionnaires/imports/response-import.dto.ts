import {
  IMPORT_SOURCES,
  PHASES,
  RESPONSE_IMPORT_OUTCOMES,
  ROW_PROBLEMS,
  SHEET_DOUBTS,
  WRITER_DOUBTS,
} from '@ikrar/domain';
import type {
  ImportSource,
  Phase,
  ResponseImportDoubt,
  ResponseImportOutcome,
  RowProblem,
} from '@ikrar/domain';
import {
  Flag,
  Instant,
  ListOf,
  ListOfTexts,
  ListOfWholes,
  Nested,
  OneOf,
  Text,
  Uuid,
  Whole,
} from '../../platform/http/fields';
import { LONGEST_CELL, MOST_COLUMNS, PhaseMeaningDto, ResponseMappingDto } from './response-mapping.dto';

export const MOST_ROWS = 5000;
const LAST_LINE = 1_048_576;

export const UNMATCHED_RULES = ['refuse', 'leave_out', 'anonymous'] as const;
export type UnmatchedRule = (typeof UNMATCHED_RULES)[number];

export class ReadSheetsQuery {
  @Text(200, { optional: true, description: 'may say which phase it answers' })
  fileName?: string;
}

/** What to do with a file; sent beside it as JSON. */
export class ResponseImportOrder {
  @Text(200)
  fileName: string;

  @Text(100, { min: 0, description: 'name of the sheet' })
  sheet: string;

  @Nested(() => ResponseMappingDto)
  mapping: ResponseMappingDto;

  @OneOf(UNMATCHED_RULES, { description: 'rows that belong to nobody known' })
  unmatched: UnmatchedRule;

  @ListOfWholes(1, LAST_LINE, {
    max: MOST_ROWS,
    description: 'lines that are doubtful and taken all the same',
  })
  takeDoubtful: number[];

  @ListOfWholes(1, LAST_LINE, { max: MOST_ROWS, description: 'lines that are left out, whatever they say' })
  leaveOut: number[];
}

export class UndecidedCells {
  @Text(40)
  itemId: string;

  @ListOfTexts(LONGEST_CELL, { max: 500 })
  cells: string[];
}

export class SheetSuggestion {
  @Uuid({ description: 'whose items the mapping names' })
  instrumentVersionId: string;

  @Nested(() => ResponseMappingDto)
  mapping: ResponseMappingDto;

  @Flag({ description: 'an earlier file of the same form was imported with this mapping' })
  remembered: boolean;

  @ListOf(() => UndecidedCells, { description: 'cells of which nobody knows yet what option they mean' })
  undecided: UndecidedCells[];
}

export class SheetColumn {
  @Text(LONGEST_CELL, { description: 'by which a mapping names the column' })
  key: string;

  @Whole(0, MOST_ROWS)
  filled: number;

  @ListOfTexts(LONGEST_CELL, { max: 200, description: 'the different cells, in the order of the alphabet' })
  cells: string[];
}

export class ResponseSheet {
  @Text(100, { min: 0 })
  name: string;

  @OneOf(IMPORT_SOURCES)
  source: ImportSource;

  @Whole(0, MOST_ROWS, { description: 'rows below the header' })
  rows: number;

  @ListOf(() => SheetColumn, { max: MOST_COLUMNS })
  columns: SheetColumn[];

  @Nested(() => SheetSuggestion, {
    nullable: true,
    description: 'null: no column fits a question of the event',
  })
  suggestion: SheetSuggestion | null;
}

export class ResponseSheetsAnswer {
  @ListOf(() => ResponseSheet, { description: 'the sheets that say something' })
  sheets: ResponseSheet[];
}

export class RowProblemDto {
  @Text(LONGEST_CELL, { min: 0 })
  column: string;

  @OneOf(ROW_PROBLEMS)
  code: RowProblem['code'];
}

export class ResponseImportRow {
  @Whole(1, LAST_LINE)
  line: number;

  @OneOf(RESPONSE_IMPORT_OUTCOMES)
  outcome: ResponseImportOutcome;

  @OneOf([...WRITER_DOUBTS, ...SHEET_DOUBTS], { nullable: true })
  doubt: ResponseImportDoubt | null;

  @ListOf(() => RowProblemDto)
  problems: RowProblemDto[];

  @OneOf(PHASES, { nullable: true, description: 'null in a row that is refused' })
  phase: Phase | null;

  @Whole(1, 20, { nullable: true })
  wave: number | null;

  @Instant({ nullable: true })
  submittedAt: string | null;

  @Text(LONGEST_CELL, { min: 0, description: 'what the row itself says of who wrote it' })
  writer: string;

  @Text(200, { nullable: true, description: 'whose name on the roster the writer nearly is' })
  nearly: string | null;
}

export class ResponseImportPreview {
  @ListOf(() => ResponseImportRow, { max: MOST_ROWS })
  lines: ResponseImportRow[];
}

export class ResponseImportDetail {
  @Uuid()
  id: string;

  @Text(200)
  fileName: string;

  @ListOf(() => PhaseMeaningDto, { description: 'the phases that the file answers' })
  phases: PhaseMeaningDto[];

  @Whole(1, MOST_ROWS)
  stored: number;

  @Whole(0, MOST_ROWS, { description: 'of those stored: rows that belong to nobody known' })
  anonymous: number;

  @Whole(0, MOST_ROWS, { description: 'rows that were imported before' })
  same: number;

  @Whole(0, MOST_ROWS)
  leftOut: number;

  @Uuid({ description: 'account' })
  importedBy: string;

  @Instant()
  importedAt: string;

  @Uuid({ nullable: true })
  undoneBy: string | null;

  @Instant({ nullable: true })
  undoneAt: string | null;
}

export class ResponseImportList {
  @ListOf(() => ResponseImportDetail)
  items: ResponseImportDetail[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
