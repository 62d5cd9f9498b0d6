import { CORRECTION_REASONS, LAST_SHEET_NUMBER, RESPONSE_SOURCES, SELF_CODE_SHAPE } from '@ikrar/domain';
import type { Answer, CorrectionReason, ResponseSource } from '@ikrar/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, Instant, ListOf, Nested, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';
import { AnswersField } from '../responses/answers-field';

type AnswersById = Record<string, string | number | string[] | null>;

const ANSWER = {
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
  nullable: true,
};

/** A sheet of paper as one person typed it. Blanks are allowed: paper cannot insist. */
export class PutEntryBody {
  @Uuid()
  deploymentId: string;

  @Text(20, { optional: true, nullable: true, description: 'printed on the sheet' })
  personalCode?: string | null;

  @Text(40, { optional: true, nullable: true, pattern: SELF_CODE_SHAPE })
  selfCode?: string | null;

  @Whole(1, LAST_SHEET_NUMBER, {
    optional: true,
    nullable: true,
    description: 'the number of a blank spare sheet',
  })
  spare?: number | null;

  @AnswersField()
  answers: AnswersById;
}

export class PutSecondEntryBody {
  @Uuid()
  responseId: string;

  @AnswersField()
  answers: AnswersById;
}

export class SettleSecondEntryBody {
  @AnswersField()
  answers: AnswersById;
}

export class CorrectResponseBody {
  @AnswersField()
  answers: AnswersById;

  @OneOf(CORRECTION_REASONS)
  reason: CorrectionReason;
}

/** Of the second entry nothing but how many places it reads otherwise: the first stays unseen until it is settled. */
export class SecondEntrySummary {
  @Uuid()
  id: string;

  @Whole(0, 400)
  differences: number;

  @Flag({ description: 'whether the reader of this list typed it' })
  mine: boolean;

  @Flag()
  settled: boolean;
}

export class EntrySummary {
  @Text(20, { nullable: true })
  personalCode: string | null;

  @Text(40, { nullable: true })
  selfCode: string | null;

  @Whole(1, LAST_SHEET_NUMBER, { nullable: true })
  spare: number | null;

  @Text(20, { nullable: true, description: 'of the participant, so that a pile can be sorted' })
  className: string | null;

  @Uuid({ nullable: true, description: 'null: nothing received for this sheet yet' })
  responseId: string | null;

  @OneOf(RESPONSE_SOURCES, { nullable: true })
  source: ResponseSource | null;

  @Instant({ nullable: true })
  receivedAt: string | null;

  @Flag({ description: 'whether the reader of this list typed it' })
  mine: boolean;

  @Nested(() => SecondEntrySummary, { nullable: true })
  secondEntry: SecondEntrySummary | null;
}

export class EntryList {
  @ListOf(() => EntrySummary)
  items: EntrySummary[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

/** One place that two people read differently. */
export class EntryDifferenceDto {
  @Text(60, { description: 'id of the item, or of the text beside its "other"' })
  itemId: string;

  @ApiProperty(ANSWER)
  first: Answer;

  @ApiProperty(ANSWER)
  second: Answer;
}

export class SecondEntryDetail {
  @Uuid()
  id: string;

  @Uuid()
  responseId: string;

  @Instant()
  enteredAt: string;

  @Instant({ nullable: true })
  settledAt: string | null;

  @ListOf(() => EntryDifferenceDto, { description: 'what is still to be decided; empty once settled' })
  differences: EntryDifferenceDto[];
}

export class ResponseCorrection {
  @Text(60)
  itemId: string;

  @ApiProperty(ANSWER)
  before: Answer;

  @ApiProperty(ANSWER)
  after: Answer;

  @OneOf(CORRECTION_REASONS)
  reason: CorrectionReason;

  @Uuid({ description: 'account' })
  correctedBy: string;

  @Instant()
  correctedAt: string;
}

export class ResponseDetail {
  @Uuid()
  id: string;

  @Uuid()
  deploymentId: string;

  @Text(20, { nullable: true })
  personalCode: string | null;

  @Text(40, { nullable: true })
  selfCode: string | null;

  @Whole(1, LAST_SHEET_NUMBER, { nullable: true })
  spare: number | null;

  @OneOf(RESPONSE_SOURCES)
  source: ResponseSource;

  @AnswersField()
  answers: AnswersById;

  @Whole(0, 2147483647)
  score: number;

  @Whole(0, 2147483647)
  maxScore: number;

  @Instant()
  receivedAt: string;

  @Flag({ description: 'it came after the closing and, by the word of the phone, was finished before it' })
  late: boolean;

  @Whole(1, 2147483647, { description: 'send it back in If-Match' })
  version: number;

  @ListOf(() => ResponseCorrection, { description: 'oldest first' })
  corrections: ResponseCorrection[];
}
