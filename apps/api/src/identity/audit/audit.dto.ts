import { Flag, Instant, ListOf, PersonName, Shape, Text, Uuid } from '../../platform/http/fields';

export class AuditEntry {
  @Uuid()
  id: string;

  @Instant()
  recordedAt: string;

  @PersonName({ nullable: true })
  actorName: string | null;

  @Text(20)
  actorRole: string;

  /** The operation of the API. */
  @Text(100)
  action: string;

  @Text(100, { nullable: true })
  subjectId: string | null;

  /** Somebody of another organisation read what is shared with it. */
  @Flag()
  foreign: boolean;

  @Shape('facts of the act, never a name')
  details: Record<string, unknown>;
}

export class AuditEntryList {
  @ListOf(() => AuditEntry)
  items: AuditEntry[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
