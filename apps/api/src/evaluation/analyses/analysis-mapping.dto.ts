import {
  ANALYSIS_LAYOUTS,
  ANALYSIS_SIDES,
  DATE_ORDERS,
  FACT_KINDS,
  LONGEST_TOPIC,
  QUESTION_KINDS,
} from '@ikrar/domain';
import type { AnalysisLayout, AnalysisSide, DateOrder, FactKind, QuestionKind } from '@ikrar/domain';
import { Amount, Flag, ListOf, ListOfTexts, Nested, OneOf, Text, Whole } from '../../platform/http/fields';

export const LONGEST_CELL = 2000;
const MOST_QUESTIONS = 300;

export class AnalysisTable {
  @OneOf(ANALYSIS_SIDES, { description: 'which of the two files' })
  file: AnalysisSide;

  @Text(100, { min: 0, description: 'name of the sheet' })
  sheet: string;
}

export class AnalysisTables {
  @Nested(() => AnalysisTable, { nullable: true })
  before: AnalysisTable | null;

  @Nested(() => AnalysisTable, { nullable: true })
  after: AnalysisTable | null;
}

/** Which tables somebody says are before and after; the same for both: one table holds both. */
export class AnalysisTablesOrder extends AnalysisTables {
  @Text(LONGEST_CELL, {
    nullable: true,
    description: 'of one table: the column that tells before from after',
  })
  phaseColumn: string | null;

  @Flag({ description: 'of one table: before and after stand in columns beside each other' })
  beside: boolean;
}

const PHASES_OF_ROWS = ['pre', 'post'] as const;

export class AnalysisPhaseCell {
  @Text(LONGEST_CELL)
  cell: string;

  @OneOf(PHASES_OF_ROWS)
  phase: (typeof PHASES_OF_ROWS)[number];
}

export class AnalysisPhase {
  @Text(LONGEST_CELL, { nullable: true })
  column: string | null;

  @ListOf(() => AnalysisPhaseCell, { max: 20 })
  values: AnalysisPhaseCell[];
}

export class SideColumnsDto {
  @Text(LONGEST_CELL, { nullable: true })
  before: string | null;

  @Text(LONGEST_CELL, { nullable: true })
  after: string | null;
}

export class AnalysisTime extends SideColumnsDto {
  @OneOf(DATE_ORDERS)
  order: DateOrder;
}

export class AnalysisFact extends SideColumnsDto {
  @OneOf(FACT_KINDS)
  kind: FactKind;
}

export class AnalysisLevel {
  @Text(LONGEST_CELL)
  cell: string;

  @Whole(1, 11)
  step: number;
}

export class AnalysisQuestionDto extends SideColumnsDto {
  @Text(40)
  id: string;

  @Text(LONGEST_CELL)
  text: string;

  @Text(LONGEST_TOPIC, { nullable: true, min: 0, description: 'what it is about, as somebody calls it' })
  topic: string | null;

  @OneOf(QUESTION_KINDS)
  kind: QuestionKind;

  @ListOfTexts(LONGEST_CELL, { max: 26, description: 'the cells that are right' })
  keys: string[];

  @Amount(0, 1_000_000, { description: 'points of everything right, or steps of the scale' })
  max: number;

  @Flag()
  reverse: boolean;

  @ListOf(() => AnalysisLevel, { max: 26 })
  levels: AnalysisLevel[];
}

/** What the columns of somebody's spreadsheet mean. */
export class AnalysisMappingDto {
  @OneOf(ANALYSIS_LAYOUTS)
  layout: AnalysisLayout;

  @Nested(() => AnalysisTables)
  tables: AnalysisTables;

  @Nested(() => AnalysisPhase)
  phase: AnalysisPhase;

  @Nested(() => SideColumnsDto, { description: 'who wrote a row: compared, never kept' })
  link: SideColumnsDto;

  @Nested(() => AnalysisTime)
  time: AnalysisTime;

  @ListOf(() => AnalysisFact, { max: 6 })
  facts: AnalysisFact[];

  @ListOf(() => AnalysisQuestionDto, { max: MOST_QUESTIONS })
  questions: AnalysisQuestionDto[];
}
