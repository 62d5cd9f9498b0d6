import { Instant, ListOf, PersonName, Text, Uuid, Whole } from '../../platform/http/fields';
import { AnswersField } from '../responses/answers-field';

type AnswersById = Record<string, string | number | string[] | null>;

export class PutObservationBody {
  @Uuid()
  deploymentId: string;

  @AnswersField()
  answers: AnswersById;
}

/** One sheet that somebody of the team filled in while watching; it is nobody's answer. */
export class ObservationDetail {
  @Uuid()
  id: string;

  @Uuid()
  deploymentId: string;

  @AnswersField()
  answers: AnswersById;

  @Whole(0, 2147483647, { description: 'points, where the sheet has items with right answers' })
  score: number;

  @PersonName({ nullable: true, description: 'who watched; null where the account is gone' })
  observerName: string | null;

  @Instant()
  receivedAt: string;
}

export class ObservationList {
  @ListOf(() => ObservationDetail)
  items: ObservationDetail[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
