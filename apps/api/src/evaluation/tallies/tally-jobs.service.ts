import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { JobQueue } from '../../platform/jobs/job-queue';
import { TallyMarks } from '../../programs';
import type { MarkedEvent } from '../../programs';
import { TallyJob } from './tally-job.service';

/** Answers that come together are counted together. */
const GATHER_MS = 250;
/** Counting takes at most a twentieth of the time of the process; of long counts `Breath` sees to that. */
const REST = 19;
const LONGEST_PAUSE_MS = 5_000;
/** From then on a count is no hall's: it goes beside the others, which need not wait for it. */
const SLOW_MS = 1_000;
const SWEEP_EVERY_MS = 30_000;
/** Younger marks are still in the hands of the process that wrote them. */
const LEFT_BEHIND_MS = 10_000;

interface Turn {
  /** Marked again since its count began. */
  again: boolean;
  timer: NodeJS.Timeout;
}

/**
 * When events are counted: soon after a change, never twice at once, with a pause after each count that grows with
 * what it cost. In lanes of their own, for an export that takes a minute must not keep the hall waiting. What a
 * process leaves behind when it goes down, and whatever fails, is found by its marks: at the start and now and then.
 */
@Injectable()
export class TallyJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly quick = new JobQueue();
  private readonly slow = new JobQueue();
  /** Events whose last count was slow. */
  private readonly slowEvents = new Set<string>();
  private readonly turns = new Map<string, Turn>();
  private clock: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly marks: TallyMarks,
    private readonly job: TallyJob,
  ) {}

  onApplicationBootstrap(): void {
    this.marks.listen((event) => this.want(event));
    this.sweep(0);
    this.clock = setInterval(() => this.sweep(LEFT_BEHIND_MS), SWEEP_EVERY_MS).unref();
  }

  /** Counts the event soon: what is asked for meanwhile brings one more count, not many. */
  want(event: MarkedEvent): void {
    if (this.stopped) return;
    const key = `${event.organisationId} ${event.eventId}`;
    const turn = this.turns.get(key);
    if (turn) turn.again = true;
    else this.turns.set(key, { again: true, timer: this.after(GATHER_MS, key, event) });
  }

  sweep(leftBehindMs: number): void {
    this.quick.add('looking for tally marks', async () => {
      const moment = new Date(Date.now() - leftBehindMs);
      for (const event of await this.marks.waitingSince(moment)) this.want(event);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.clock) clearInterval(this.clock);
    for (const { timer } of this.turns.values()) clearTimeout(timer);
    await Promise.all([this.quick.idle(), this.slow.idle()]);
  }

  private after(pause: number, key: string, event: MarkedEvent): NodeJS.Timeout {
    return setTimeout(() => this.begin(key, event), pause);
  }

  private begin(key: string, event: MarkedEvent): void {
    const turn = this.turns.get(key);
    if (!turn?.again) {
      this.turns.delete(key);
      return;
    }
    const lane = this.slowEvents.has(key) ? this.slow : this.quick;
    lane.add(`counting event ${event.eventId}`, () => this.count(key, event, turn));
  }

  private async count(key: string, event: MarkedEvent, turn: Turn): Promise<void> {
    if (this.stopped) return;
    turn.again = false;
    const began = performance.now();
    try {
      if ((await this.job.run(event)) === 'outrun') turn.again = true;
    } finally {
      const cost = performance.now() - began;
      if (cost > SLOW_MS) this.slowEvents.add(key);
      else this.slowEvents.delete(key);
      const pause = Math.min(Math.max(GATHER_MS, cost * REST), LONGEST_PAUSE_MS);
      if (!this.stopped) turn.timer = this.after(pause, key, event);
    }
  }
}
