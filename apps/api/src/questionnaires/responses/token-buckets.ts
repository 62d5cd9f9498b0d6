interface Bucket {
  tokens: number;
  at: number;
}

/** Buckets of tokens by key, in memory: each holds `capacity` and gets `perSecond` back, never more. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly capacity: number,
    private readonly perSecond: number,
    private readonly kept = 20_000,
  ) {}

  /** Takes a token; the seconds to wait when there is none, otherwise null. */
  take(key: string, now: number): number | null {
    const bucket = this.fill(key, now);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / this.perSecond);
    bucket.tokens -= 1;
    return null;
  }

  giveBack(key: string, now: number): void {
    const bucket = this.fill(key, now);
    bucket.tokens = Math.min(this.capacity, bucket.tokens + 1);
  }

  private fill(key: string, now: number): Bucket {
    const known = this.buckets.get(key);
    if (!known) {
      if (this.buckets.size >= this.kept) this.forget(now);
      const fresh = { tokens: this.capacity, at: now };
      this.buckets.set(key, fresh);
      return fresh;
    }
    known.tokens = this.filled(known, now);
    known.at = now;
    return known;
  }

  private filled(bucket: Bucket, now: number): number {
    const gained = (Math.max(0, now - bucket.at) / 1000) * this.perSecond;
    return Math.min(this.capacity, bucket.tokens + gained);
  }

  /** A full bucket says nothing; when all are in use, the oldest half goes so that memory has an end. */
  private forget(now: number): void {
    for (const [key, bucket] of this.buckets) {
      if (this.filled(bucket, now) >= this.capacity) this.buckets.delete(key);
    }
    for (const key of this.buckets.keys()) {
      if (this.buckets.size <= this.kept / 2) return;
      this.buckets.delete(key);
    }
  }
}
