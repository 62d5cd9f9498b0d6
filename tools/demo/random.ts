/** A seeded generator (LCG modulo 2^32): the demo is the same on every machine, and nobody's real data. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (Math.imul(1664525, this.state) + 1013904223) >>> 0;
    return this.state / 2 ** 32;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  }

  /** Somebody for whom an event of this probability happens. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }
}
