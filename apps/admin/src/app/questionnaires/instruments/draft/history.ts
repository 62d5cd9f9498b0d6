import { computed, signal } from '@angular/core';
import type { WritableSignal } from '@angular/core';

const MOST_STEPS = 200;
/** A pause in typing: what comes after it is undone by itself. */
const PAUSE = 1500;

interface Steps<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  readonly step: string | null;
  readonly at: number;
}

/** Everything that was written, step by step, and the way back. Typing on in one field is one step. */
export class History<T> {
  private readonly steps: WritableSignal<Steps<T>>;

  readonly present = computed(() => this.steps().present);
  readonly canUndo = computed(() => this.steps().past.length > 0);
  readonly canRedo = computed(() => this.steps().future.length > 0);

  constructor(first: T) {
    this.steps = signal(this.begin(first));
  }

  /** `step` names the field that is typed into; null for what is a step of its own. */
  write(next: T, step: string | null = null): void {
    const { past, present, step: before, at } = this.steps();
    if (next === present) return;
    const now = Date.now();
    const goesOn = step !== null && step === before && now - at < PAUSE;
    this.steps.set({
      past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
      present: next,
      future: [],
      step,
      at: now,
    });
  }

  undo(): void {
    const { past, present, future } = this.steps();
    const before = past.at(-1);
    if (before === undefined) return;
    this.steps.set({ ...this.begin(before), past: past.slice(0, -1), future: [present, ...future] });
  }

  redo(): void {
    const { past, present, future } = this.steps();
    const [after, ...rest] = future;
    if (after === undefined) return;
    this.steps.set({ ...this.begin(after), past: [...past, present], future: rest });
  }

  private begin(present: T): Steps<T> {
    return { past: [], present, future: [], step: null, at: 0 };
  }
}
