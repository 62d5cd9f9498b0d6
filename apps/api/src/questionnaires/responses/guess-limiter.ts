import { Injectable } from '@nestjs/common';
import { problem } from '../../platform/http/problems';
import { TokenBuckets } from './token-buckets';

/** One code asked again and again: a phone that loops, not a person. */
const PER_CODE = { capacity: 30, perSecond: 0.5 } as const;
/** Codes of an event that nobody has: 28.6 million are possible, so an hour of this finds one in thousands. */
const MISSES = { capacity: 200, perSecond: 1 } as const;
const CODES_KEPT = 50_000;

/**
 * Limits guesses of personal codes by hall (organisation and event) and code, never by address: a whole class stands behind one.
 * Only misses count against the event's ceiling, and a code that was right before passes even when
 * somebody has used the ceiling up. In memory, so each process counts for itself.
 */
@Injectable()
export class GuessLimiter {
  private readonly perCode = new TokenBuckets(PER_CODE.capacity, PER_CODE.perSecond);
  private readonly misses = new TokenBuckets(MISSES.capacity, MISSES.perSecond);
  private readonly known = new Set<string>();

  /** A turn for this code, or 429. */
  takeTurn(hall: string, code: string, now: number): void {
    refuse(this.perCode.take(`${hall} ${code}`, now));
  }

  /** Runs a lookup that answers null when the code is unknown; that costs a token of the event. */
  async guess<T>(hall: string, code: string, now: number, lookup: () => Promise<T | null>): Promise<T> {
    const key = `${hall} ${code}`;
    if (this.known.has(key)) return this.orUnknown(await lookup());
    refuse(this.misses.take(hall, now));
    let missed = false;
    try {
      const found = await lookup();
      missed = found === null;
      if (!missed) this.remember(key);
      return this.orUnknown(found);
    } finally {
      if (!missed) this.misses.giveBack(hall, now);
    }
  }

  private orUnknown<T>(found: T | null): T {
    if (found === null) throw problem('participant.unknown-code');
    return found;
  }

  private remember(key: string): void {
    if (this.known.size >= CODES_KEPT) this.known.clear();
    this.known.add(key);
  }
}

function refuse(waitSeconds: number | null): void {
  if (waitSeconds !== null) throw problem('too-many-requests', { retryAfterSeconds: waitSeconds });
}
