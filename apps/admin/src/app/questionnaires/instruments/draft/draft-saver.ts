import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { InstrumentDetail } from '@ikrar/api-client';
import { problemOf, ProblemTexts } from '../../../platform/problem';
import { newerRecord } from '../../../platform/stale';
import { changesOf, draftOf } from './draft';
import type { Draft } from './draft';
import { InstrumentRecord } from './instrument-record';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'stale';

const PAUSE = 1000;
/** Who types without a pause is saved all the same. */
const LONGEST_WAIT = 5000;
const LONGEST_RETRY = 30_000;

/** Failures that pass by themselves; everything else needs another change, or a person. */
const PASSING = [0, 408, 429, 500, 502, 503, 504];

/**
 * Writes the draft a moment after it was changed, one write at a time. What cannot be sent stays here and is tried
 * again; what somebody else has changed meanwhile is kept beside it (`theirs`) until a person has decided.
 */
@Injectable()
export class DraftSaver {
  private readonly record = inject(InstrumentRecord);
  private readonly problems = inject(ProblemTexts);
  private draft: Draft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since: number | null = null;
  private running: Promise<boolean> | null = null;
  private failures = 0;

  readonly state = signal<SaveState>('saved');
  readonly savedAt = signal<string | null>(null);
  readonly failure = signal<string | null>(null);
  /** What the server has, as far as is known here. */
  readonly saved = signal<Draft | null>(null);
  readonly theirs = signal<InstrumentDetail | null>(null);

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** Begins with what was read. */
  begin(draft: Draft): void {
    clearTimeout(this.timer);
    this.draft = draft;
    this.saved.set(draft);
    this.theirs.set(null);
    this.state.set('saved');
  }

  /** The draft as it is now; it is sent when the person pauses. */
  keep(draft: Draft): void {
    this.draft = draft;
    if (this.state() === 'stale') return;
    if (!this.isDirty()) {
      clearTimeout(this.timer);
      if (this.running === null) this.rest('saved');
      return;
    }
    if (this.running !== null) return;
    if (this.state() !== 'failed') this.state.set('unsaved');
    this.since ??= Date.now();
    this.later(Math.min(PAUSE, Math.max(0, this.since + LONGEST_WAIT - Date.now())));
  }

  /** Sends at once what is not saved yet; true when everything is. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.state() === 'stale') return Promise.resolve(false);
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  /** A person has decided between hers and theirs; what came out is written over theirs. */
  settle(newer: InstrumentDetail, decided: Draft): void {
    this.record.take(newer);
    this.theirs.set(null);
    this.saved.set(draftOf(newer));
    this.state.set('saved');
    this.keep(decided);
    if (this.isDirty()) void this.flush();
  }

  isDirty(): boolean {
    const saved = this.saved();
    if (saved === null || this.draft === null || saved === this.draft) return false;
    return Object.keys(changesOf(saved, this.draft)).length > 0;
  }

  private async run(): Promise<boolean> {
    for (
      let saved = this.saved();
      saved !== null && this.draft !== null && this.isDirty();
      saved = this.saved()
    ) {
      const sent = this.draft;
      this.state.set('saving');
      try {
        const written = await this.record.change(changesOf(saved, sent));
        this.savedAt.set(written.updatedAt);
        this.saved.set(sent);
      } catch (error) {
        this.fail(error);
        return false;
      }
    }
    this.rest('saved');
    return true;
  }

  private rest(state: SaveState): void {
    this.state.set(state);
    this.failure.set(null);
    this.failures = 0;
    this.since = null;
  }

  private fail(error: unknown): void {
    const newer = newerRecord<InstrumentDetail>(error);
    if (newer !== null) {
      this.rest('stale');
      this.theirs.set(newer);
      return;
    }
    this.failure.set(this.problems.of(error));
    this.state.set('failed');
    this.failures += 1;
    if (PASSING.includes(problemOf(error).status)) {
      this.later(Math.min(LONGEST_RETRY, PAUSE * 2 ** this.failures));
    }
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }
}
