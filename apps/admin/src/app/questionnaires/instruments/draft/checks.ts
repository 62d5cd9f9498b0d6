import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { adviseInstrument, checkInstrument } from '@ikrar/domain';
import type { InstrumentAdvice, InstrumentContent } from '@ikrar/domain';
import { Builder } from './builder';

/** Nothing is said while somebody types. */
const PAUSE = 800;

/** What stands in the way of publishing, and what could be better, as of the last pause. */
@Injectable()
export class Checks {
  private readonly builder = inject(Builder);
  private readonly settled = signal<InstrumentContent | null>(null);

  readonly content = computed(() => this.settled() ?? this.builder.content());
  readonly issues = computed(() => (this.builder.isDraft() ? checkInstrument(this.content()) : []));
  readonly hints = computed(() => (this.builder.isDraft() ? adviseInstrument(this.content()) : []));
  /** Hints of one kind together, with the places they are about. */
  readonly advice = computed(() => {
    const groups = new Map<string, InstrumentAdvice[]>();
    for (const one of this.hints()) {
      const key = [one.code, one.objective].join();
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].flatMap((places) => (places[0] ? [{ about: places[0], places }] : []));
  });
  constructor() {
    effect((onCleanup) => {
      const content = this.builder.content();
      // What was only just read has no typing to wait for.
      const pause = untracked(this.builder.canUndo) ? PAUSE : 0;
      const timer = setTimeout(() => this.settled.set(content), pause);
      onCleanup(() => clearTimeout(timer));
    });
  }

  /** As of this moment. */
  now(): void {
    this.settled.set(this.builder.content());
  }
}
