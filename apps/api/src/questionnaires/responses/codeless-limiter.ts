import { Injectable } from '@nestjs/common';
import { problem } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { TokenBuckets } from './token-buckets';

/** New responses without a personal code that one event takes at once, and gets back a second. */
const NEW_RESPONSES = { capacity: 5000, perSecond: 10 } as const;

/**
 * Where nobody has to know a code of the roster, only the number of new responses can be limited.
 *
 * The rule: an event takes 5,000 at once and 36,000 in an hour. A hall of 2,000 that sends within ten seconds,
 * pre-test and feedback one after the other, never meets it; whoever floods an event from a script fills a table
 * with five thousand rows and then waits. What is stored costs a token; what was stored already (a phone that
 * heard no answer sends again, as often as it must) or is refused gets its token back. Whoever is refused here is
 * told how long to wait and keeps the answers. By event, never by address: a whole class stands behind one. In
 * memory, so each process counts for itself.
 */
@Injectable()
export class CodelessLimiter {
  private readonly responses = new TokenBuckets(NEW_RESPONSES.capacity, NEW_RESPONSES.perSecond);

  async store<T>(hall: string, now: number, put: () => Promise<PutOutcome<T>>): Promise<PutOutcome<T>> {
    const waitSeconds = this.responses.take(hall, now);
    if (waitSeconds !== null) throw problem('too-many-requests', { retryAfterSeconds: waitSeconds });
    let stored = false;
    try {
      const outcome = await put();
      stored = outcome.created;
      return outcome;
    } finally {
      if (!stored) this.responses.giveBack(hall, now);
    }
  }
}
