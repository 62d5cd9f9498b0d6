import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { problem } from '../http/problems';

const FREE_FAILURES = 5;
const LONGEST_SECONDS = 900;
const FORGOTTEN_AFTER_SECONDS = 3600;

/**
 * Slows guesses on one account, longer with every failure, never for good. Keyed on the account alone:
 * a classroom and half a province share one address.
 */
@Injectable()
export class Throttle {
  constructor(private readonly dataSource: DataSource) {}

  async refuseIfBlocked(subject: string, now: Date): Promise<void> {
    const rows: { blocked_until: Date }[] = await this.dataSource.query(
      'select blocked_until from throttles where key = $1 and blocked_until > $2',
      [keyOf(subject), now],
    );
    const until = rows[0]?.blocked_until;
    if (until) {
      throw problem('too-many-requests', {
        retryAfterSeconds: Math.ceil((until.getTime() - now.getTime()) / 1000),
      });
    }
  }

  async countFailure(subject: string, now: Date): Promise<void> {
    const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER_SECONDS * 1000);
    const rows: { failures: number }[] = await this.dataSource.query(
      `insert into throttles (key, failures, blocked_until, updated_at) values ($1, 1, $2, $2)
       on conflict (key) do update set updated_at = excluded.updated_at,
         failures = case when throttles.updated_at < $3 then 1 else throttles.failures + 1 end
       returning failures`,
      [keyOf(subject), now, forgotten],
    );
    const failures = rows[0]?.failures ?? 0;
    if (failures > FREE_FAILURES) {
      const seconds = Math.min(2 ** (failures - FREE_FAILURES), LONGEST_SECONDS);
      await this.dataSource.query('update throttles set blocked_until = $2 where key = $1', [
        keyOf(subject),
        new Date(now.getTime() + seconds * 1000),
      ]);
    }
  }

  async forget(subject: string): Promise<void> {
    await this.dataSource.query('delete from throttles where key = $1', [keyOf(subject)]);
  }
}

/** The table holds no e-mail address of somebody who mistyped it. */
function keyOf(subject: string): string {
  return createHash('sha256').update(subject).digest('base64url');
}
