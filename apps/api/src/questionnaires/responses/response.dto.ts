import { Instant, Shape, Text, Uuid } from '../../platform/http/fields';

export class PutResponseBody {
  @Text(20, { description: 'as typed: any case, with or without the dash' })
  personalCode: string;

  @Uuid()
  deploymentId: string;

  @Shape('the chosen option by item id (Likert: its number); a blank is left out or null', {
    schema: {
      additionalProperties: {
        oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
        nullable: true,
      },
    },
  })
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
