const DAY = 86_400_000;
const RealDate = Date;

/**
 * What hangs on an event of two years ago happened in the days after it. The API reads the clock of this
 * process, so the demo sets that clock to each day it tells of; it goes on ticking from there.
 */
export class Clock {
  private readonly begun = RealDate.now();
  private ahead = 0;

  constructor() {
    globalThis.Date = new Proxy(RealDate, {
      construct: (date, given: [], newTarget) =>
        given.length === 0 ? new date(this.now()) : Reflect.construct(date, given, newTarget),
      get: (date, key) => (key === 'now' ? () => this.now() : Reflect.get(date, key)),
    });
  }

  /** To a moment such as `2024-08-21T02:00:00Z`. */
  goTo(moment: string | number): void {
    this.ahead = new RealDate(moment).getTime() - RealDate.now();
  }

  goToPresent(): void {
    this.ahead = 0;
  }

  /** The morning of the day so many days before, or after, the one on which the demo is filled. */
  morning(days: number): number {
    return Math.floor(this.begun / DAY + days) * DAY + 3 * 3_600_000;
  }

  /** The same as a day, `2026-11-17`. */
  day(days: number): string {
    return new RealDate(this.morning(days)).toISOString().slice(0, 10);
  }

  private now(): number {
    return RealDate.now() + this.ahead;
  }
}
