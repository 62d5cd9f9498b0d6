import { CONSENT_DECISIONS, CONSENT_METHODS, CONSENT_PURPOSES } from '@ikrar/domain';
import type { ConsentDecision, ConsentMethod, ConsentPurpose } from '@ikrar/domain';
import { Day, Instant, ListOf, OneOf, PersonName, Text, Uuid } from '../platform/http/fields';

export class PutConsentBody {
  @OneOf(CONSENT_PURPOSES)
  purpose: ConsentPurpose;

  @OneOf(CONSENT_DECISIONS)
  decision: ConsentDecision;

  /** Which wording was read out or signed. */
  @Text(40)
  textVersion: string;

  @OneOf(CONSENT_METHODS)
  method: ConsentMethod;

  @Day()
  decidedOn: string;

  /** For a minor, who agreed in her place; a school cannot. */
  @PersonName({ optional: true, nullable: true })
  guardianName?: string | null;

  @Text(40, { optional: true, nullable: true })
  guardianRelation?: string | null;
}

export class ConsentDetail {
  @Uuid()
  id: string;

  @OneOf(CONSENT_PURPOSES)
  purpose: ConsentPurpose;

  @OneOf(CONSENT_DECISIONS)
  decision: ConsentDecision;

  @Text(40)
  textVersion: string;

  @OneOf(CONSENT_METHODS)
  method: ConsentMethod;

  @Day()
  decidedOn: string;

  @PersonName({ nullable: true })
  guardianName: string | null;

  @Text(40, { nullable: true })
  guardianRelation: string | null;

  @Instant()
  recordedAt: string;
}

export class ConsentList {
  @ListOf(() => ConsentDetail)
  items: ConsentDetail[];
}
