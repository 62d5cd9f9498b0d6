import { Flag, Instant, ListOf, OneOf, PersonName, Shape, Text, Uuid } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';

/** What was changed, which names were read, and who opened Ikrar with the own account (the most and the least). */
export const AUDIT_KINDS = ['changes', 'reads', 'sessions'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

export class AuditQuery extends PageQuery {
  @OneOf(AUDIT_KINDS, { optional: true, description: 'changes and reads without it' })
  kind?: AuditKind;
}

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
