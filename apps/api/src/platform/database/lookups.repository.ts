import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '@ikrar/domain';

export interface SessionRow {
  readonly userId: string;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly areaCode: string | null;
  readonly agreements: readonly string[];
  readonly kind: 'desk' | 'device';
  readonly seenAt: Date;
}

const CODES_KEPT = 5000;

/**
 * What the guard reads before there is a tenant context: tables outside the tenant tree, one pooled
 * query each, the connection given back at once.
 */
@Injectable()
export class Lookups {
  /** A join code never moves to another event, so a code once read stays right. */
  private readonly eventCodes = new Map<string, { organisationId: string; eventId: string }>();

  constructor(private readonly dataSource: DataSource) {}

  async session(tokenHash: Buffer, now: Date, idleSince: Date): Promise<SessionRow | null> {
    const rows: SessionRow[] = await this.dataSource.query(
      `select s.user_id "userId", m.id "membershipId", m.organisation_id "organisationId", m.role,
              m.area_code "areaCode", s.kind, s.seen_at "seenAt",
              coalesce((select array_agg(g.organisation_id || '/' || g.agreement_id) from agreement_grants g
                 where m.role = 'official' and g.office_id = m.organisation_id and g.ended_at is null
                   and g.valid_from <= $2::date and (g.valid_until is null or g.valid_until >= $2::date)), '{}') agreements
         from sessions s join memberships m on m.id = s.membership_id and m.ended_at is null
        where s.token_hash = $1 and s.expires_at > $2 and (s.kind = 'device' or s.seen_at > $3)`,
      [tokenHash, now, idleSince],
    );
    return rows[0] ?? null;
  }

  async touchSession(tokenHash: Buffer, now: Date): Promise<void> {
    await this.dataSource.query('update sessions set seen_at = $2 where token_hash = $1', [tokenHash, now]);
  }

  async eventOfCode(joinCode: string): Promise<{ organisationId: string; eventId: string } | null> {
    const kept = this.eventCodes.get(joinCode);
    if (kept) return kept;
    const rows: { organisationId: string; eventId: string }[] = await this.dataSource.query(
      `select organisation_id "organisationId", event_id "eventId" from event_codes where join_code = $1`,
      [joinCode],
    );
    const found = rows[0] ?? null;
    if (found) {
      if (this.eventCodes.size >= CODES_KEPT) this.eventCodes.clear();
      this.eventCodes.set(joinCode, found);
    }
    return found;
  }

  async organisationOfInvitation(tokenHash: Buffer): Promise<string | null> {
    const rows: { organisation_id: string }[] = await this.dataSource.query(
      'select organisation_id from invitation_tokens where token_hash = $1',
      [tokenHash],
    );
    return rows[0]?.organisation_id ?? null;
  }

  async isReady(): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query('select 1 from areas limit 1');
    return rows.length === 1;
  }
}
