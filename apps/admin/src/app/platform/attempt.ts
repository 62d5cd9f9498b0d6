import { inject, signal } from '@angular/core';
import type { Signal } from '@angular/core';
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

/** What one press of a button does on the server; a form is sent by `submission()`. Call it while a class is built. */
export function attempt(): Attempt {
  const problems = inject(ProblemTexts);
  const notices = inject(Notices);
  const dialogs = inject(Dialogs);
  const busy = signal(false);
  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (busy()) return false;
    busy.set(true);
    try {
      await work();
      return true;
    } catch (error) {
      notices.warn(problems.of(error));
      return false;
    } finally {
      busy.set(false);
    }
  }
  return {
    busy: busy.asReadonly(),
    run,
    ifSure: async (confirmation, work) => (await dialogs.confirm(confirmation)) && run(work),
  };
}
