import { inject, signal } from '@angular/core';
import type { Signal, WritableSignal } from '@angular/core';
import { Dialogs, Notices } from '@ikrar/ui';
import type { Confirmation } from '@ikrar/ui';
import { ProblemTexts } from './problem';

export interface Attempt {
  /** While something is under way; buttons wait for it. */
  readonly busy: Signal<boolean>;
  /** Does it, unless something is under way already; why it could not be done is said below. True when it was. */
  run(work: () => Promise<unknown>): Promise<boolean>;
  /** The same after the person has said that this is what she wants. */
  ifSure(confirmation: Confirmation, work: () => Promise<unknown>): Promise<boolean>;
}

/** An attempt whose failure stays on the page until the next one: a notice would pass before it is read. */
export interface StandingAttempt {
  readonly busy: Signal<boolean>;
  /** Why the last one could not be done, in words. */
  readonly failure: WritableSignal<string | null>;
  run(work: () => Promise<unknown>): Promise<boolean>;
}

/** What one press of a button does on the server; a form is sent by `submission()`. Call it while a class is built. */
export function attempt(): Attempt {
  const notices = inject(Notices);
  const dialogs = inject(Dialogs);
  const { busy, run } = attempting((sentence) => notices.warn(sentence));
  return {
    busy,
    run,
    ifSure: async (confirmation, work) => (await dialogs.confirm(confirmation)) && run(work),
  };
}

/** The same for a page of steps, which says itself what went wrong. Call it while a class is built. */
export function standingAttempt(): StandingAttempt {
  const failure = signal<string | null>(null);
  const { busy, run } = attempting((sentence) => failure.set(sentence));
  return {
    busy,
    failure,
    run: (work) =>
      run(async () => {
        failure.set(null);
        await work();
      }),
  };
}

/** One thing at a time; `tell` hears why it could not be done. */
function attempting(tell: (sentence: string) => void): Pick<Attempt, 'busy' | 'run'> {
  const problems = inject(ProblemTexts);
  const busy = signal(false);
  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (busy()) return false;
    busy.set(true);
    try {
      await work();
      return true;
    } catch (error) {
      tell(problems.of(error));
      return false;
    } finally {
      busy.set(false);
    }
  }
  return { busy: busy.asReadonly(), run };
}
