import { DATE_ORDERS, IMPORT_SOURCES, LINK_KINDS, PHASES } from '@ikrar/domain';
import type { DateOrder, ImportSource, LinkKind, Phase } from '@ikrar/domain';
import { ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/fields';

export const MOST_COLUMNS = 400;
/** Characters of a header or of a cell that stands for an option. */
export const LONGEST_CELL = 2000;

export class CellMeaningDto {
  @Text(LONGEST_CELL)
  cell: string;

  @Text(40, { nullable: true, description: 'null: as good as left out' })
  optionId: string | null;
}

export class TickColumn {
  @Text(LONGEST_CELL)
  column: string;

  @Text(40)
  optionId: string;
}

export class ItemColumnsDto {
  @Text(40)
  itemId: string;

  @Text(LONGEST_CELL, { nullable: true })
  column: string | null;

  @ListOf(() => CellMeaningDto, { max: 500, description: 'what the team decided; other cells are suggested' })
  cells: CellMeaningDto[];

  @ListOf(() => TickColumn, { max: 60, description: 'a multiple choice with a column for each option' })
  ticks: TickColumn[];
}

export class LinkColumn {
  @OneOf(LINK_KINDS)
  kind: LinkKind;

  @Text(LONGEST_CELL, { nullable: true })
  column: string | null;
}

export class TimeColumn {
  @Text(LONGEST_CELL, { nullable: true })
  column: string | null;

  @OneOf(DATE_ORDERS)
  order: DateOrder;
}

export class PhaseMeaningDto {
  @Text(LONGEST_CELL, { min: 0 })
  cell: string;

  @OneOf(PHASES)
  phase: Phase;

  @Whole(1, 20)
  wave: number;
}

export class PhaseColumn {
  @Text(LONGEST_CELL, { nullable: true })
  column: string | null;

  @ListOf(() => PhaseMeaningDto, { max: 20, description: 'without a column: the one phase of every row' })
  values: PhaseMeaningDto[];
}

/** What the columns of a table of answers mean; columns by their keys, as the sheets were answered with. */
export class ResponseMappingDto {
  @OneOf(IMPORT_SOURCES)
  source: ImportSource;

  @ListOf(() => ItemColumnsDto, { max: 200 })
  items: ItemColumnsDto[];

  @Nested(() => LinkColumn)
  link: LinkColumn;

  @Nested(() => TimeColumn)
  time: TimeColumn;

  @Nested(() => PhaseColumn)
  phase: PhaseColumn;
}
