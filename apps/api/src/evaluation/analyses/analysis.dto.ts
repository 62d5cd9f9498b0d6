import { ANALYSIS_SIDES, SHEET_PROBLEMS } from '@ikrar/domain';
import type { AnalysisSide, SheetProblemCode } from '@ikrar/domain';
import { Instant, ListOf, ListOfTexts, Nested, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';
import { EventResults } from '../results/event-results.dto';
import { AnalysisMappingDto, LONGEST_CELL } from './analysis-mapping.dto';

const MANY = 1_000_000;
const LAST_LINE = 1_048_576;
/** Problems that are named one by one. */
export const MOST_NAMED = 500;

export class AnalysisColumn {
  @Text(LONGEST_CELL, { description: 'by which a mapping names the column' })
  key: string;

  @Whole(0, MANY)
  filled: number;

  @Whole(0, MANY)
  distinct: number;

  @ListOfTexts(LONGEST_CELL, {
    description: 'the different cells; none where they could tell who somebody is',
  })
  cells: string[];
}

export class AnalysisSheet {
  @OneOf(ANALYSIS_SIDES)
  file: AnalysisSide;

  @Text(100, { min: 0 })
  name: string;

  @Whole(0, MANY, { description: 'rows below the names of the columns' })
  rows: number;

  @ListOf(() => AnalysisColumn)
  columns: AnalysisColumn[];
}

export class AnalysisColumns {
  @ListOf(() => AnalysisSheet)
  sheets: AnalysisSheet[];

  @Nested(() => AnalysisMappingDto, { nullable: true, description: 'what they probably mean; null: nothing' })
  mapping: AnalysisMappingDto | null;
}

/** What the files mean; sent beside them as JSON. */
export class AnalysisOrder {
  @Nested(() => AnalysisMappingDto)
  mapping: AnalysisMappingDto;
}

export class NamedAnalysisOrder extends AnalysisOrder {
  @Text(200)
  title: string;
}

export class AnalysisRowProblem {
  @OneOf(ANALYSIS_SIDES)
  side: AnalysisSide;

  @Whole(1, LAST_LINE)
  line: number;

  @Text(LONGEST_CELL, { nullable: true })
  column: string | null;

  @OneOf(SHEET_PROBLEMS)
  code: SheetProblemCode;
}

export class AnalysisResults {
  @Nested(() => EventResults)
  results: EventResults;

  @ListOf(() => AnalysisRowProblem, { max: MOST_NAMED, description: 'the first of them' })
  problems: AnalysisRowProblem[];

  @Whole(0, MANY)
  problemCount: number;
}

export class AnalysisSummary {
  @Uuid()
  id: string;

  @Text(200)
  title: string;

  @Whole(0, MANY, {
    nullable: true,
    description: 'people with a sheet before and after; null: too few to tell',
  })
  matched: number | null;

  @Uuid({ description: 'account' })
  createdBy: string;

  @Instant()
  createdAt: string;
}

export class AnalysisDetail extends AnalysisSummary {
  @Nested(() => EventResults)
  results: EventResults;
}

export class AnalysisList {
  @ListOf(() => AnalysisSummary)
  items: AnalysisSummary[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
