import { ElementRef, inject, signal } from '@angular/core';
import type { Signal, WritableSignal } from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import { applyProblem, showInvalid } from './apply-problem';
import { ProblemTexts } from './problem';

export interface Submission {
  readonly sending: Signal<boolean>;
  /** One sentence above the button, where no field can say it. */
  readonly failure: WritableSignal<string | null>;
  /**
   * Sends what is typed, unless something is wrong with it or it is on its way already. What the server refuses
   * is said at its field, or in `failure`. True when the work was done. `fields` are those the server speaks of,
   * when they are only a part of what is checked here.
   */
  send(form: AbstractControl, work: () => Promise<unknown>, fields?: AbstractControl): Promise<boolean>;
}

/**
 * How a form is sent, the same everywhere. Called where a component is built, because the first wrong field is
 * looked for in its element.
 *
 *   protected readonly submission = submission();
 *   protected save() {
 *     return this.submission.send(this.form, async () => this.sheet.close(await this.api.invoke(putX, { … })));
 *   }
 */
export function submission(): Submission {
  const problems = inject(ProblemTexts);
  const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const sending = signal(false);
  const failure = signal<string | null>(null);
  return {
    sending: sending.asReadonly(),
    failure,
    async send(form, work, fields = form) {
      if (sending() || showInvalid(form, element)) return false;
      sending.set(true);
      failure.set(null);
      try {
        await work();
        return true;
      } catch (error) {
        if (applyProblem(fields, error) !== null) failure.set(problems.of(error));
        return false;
      } finally {
        sending.set(false);
      }
    },
  };
}
