import { SELF_CODE_SHAPE } from '@ikrar/domain';
import { Instant, Text, Uuid } from '../../platform/http/fields';
import { AnswersField } from './answers-field';

/** Who answers stands here as the event asks for it: by one of the two codes, or not at all. */
export class PutResponseBody {
  @Text(20, {
    optional: true,
    nullable: true,
    description: 'of the roster, as typed, in small or capital letters, with or without the dash',
  })
  personalCode?: string | null;

  @Text(40, {
    optional: true,
    nullable: true,
    pattern: SELF_CODE_SHAPE,
    description: 'made on the phone by the recipe of the event; left out when a part of it is missing',
  })
  selfCode?: string | null;

  @Uuid()
  deploymentId: string;

  @AnswersField()
  answers: Record<string, string | number | string[] | null>;

  @Instant({ description: "when the person finished, by the phone's clock" })
  claimedAt: string;
}

/** The phone deletes its copy only when it reads its own id here. */
export class ResponseReceipt {
  @Uuid()
  id: string;

  @Instant()
  receivedAt: string;
}
