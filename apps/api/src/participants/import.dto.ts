import { IMPORT_OUTCOMES, PARTICIPANT_COLUMNS, PARTICIPANT_PROBLEMS } from '@ikrar/domain';
import type { ImportOutcome, ParticipantColumn, ParticipantProblemCode } from '@ikrar/domain';
import { ListOf, ListOfUuids, ListOfWholes, OneOf, PersonName, Text, Whole } from '../platform/http/fields';

export const LONGEST_IMPORT = 1000;
const LAST_LINE = 100_000;

/** One line as it was pasted or uploaded; nothing is required, so that every bad line can be named. */
export class ImportRow {
  @Whole(1, LAST_LINE)
  line: number;

  @Text(300, { optional: true, min: 0 })
  fullName?: string;

  @Text(300, { optional: true, min: 0 })
  sex?: string;

  @Text(300, { optional: true, min: 0 })
  birthYear?: string;

  @Text(300, { optional: true, min: 0 })
  className?: string;

  @Text(300, { optional: true, min: 0 })
  area?: string;

  @Text(300, { optional: true, min: 0 })
  role?: string;

  @Text(300, { optional: true, min: 0 })
  represents?: string;
}

export class PreviewBody {
  @ListOf(() => ImportRow, { min: 1, max: LONGEST_IMPORT })
  rows: ImportRow[];
}

export class ImportBody extends PreviewBody {
  /** Lines that look like somebody on the list and are another person all the same. */
  @ListOfWholes(1, LAST_LINE, { max: LONGEST_IMPORT })
  takeDoubtful: number[];
}

export class RemoveParticipantsBody {
  @ListOfUuids({ max: LONGEST_IMPORT })
  ids: string[];
}

export class ImportProblem {
  @OneOf(PARTICIPANT_COLUMNS)
  field: ParticipantColumn;

  @OneOf(PARTICIPANT_PROBLEMS)
  code: ParticipantProblemCode;
}

export class ImportLineAnswer {
  @Whole(1, LAST_LINE)
  line: number;

  @OneOf(IMPORT_OUTCOMES)
  outcome: ImportOutcome;

  @PersonName({ nullable: true })
  fullName: string | null;

  @ListOf(() => ImportProblem)
  problems: ImportProblem[];
}

export class ImportPreviewAnswer {
  @ListOf(() => ImportLineAnswer)
  lines: ImportLineAnswer[];
}

export class ImportResult {
  /** Whom the import added: sent back to take it all back. */
  @ListOfUuids({ max: LONGEST_IMPORT })
  addedIds: string[];

  @Whole(0, LONGEST_IMPORT)
  same: number;

  @Whole(0, LONGEST_IMPORT)
  leftOut: number;
}
