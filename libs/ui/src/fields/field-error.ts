import {
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import { UI_TEXTS } from '../ui-texts';

/**
 * The first error of a control in words, for inside `<mat-error>`; the words come from `UI_TEXTS`.
 *
 * @example <mat-error><ui-field-error [control]="form.controls.title" /></mat-error>
 */
@Component({
  selector: 'ui-field-error',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `{{ text() }}`,
})
export class FieldError {
  /** The control whose error is shown. */
  readonly control = input.required<AbstractControl>();

  private readonly texts = inject(UI_TEXTS);
  private readonly changed = signal(0);

  protected readonly text = computed(() => {
    this.changed();
    const [first] = Object.entries(this.control().errors ?? {});
    return first === undefined ? '' : this.texts().fieldError(first[0], first[1]);
  });

  constructor() {
    const changes = inject(ChangeDetectorRef);
    // Errors set by hand (from the server) change nothing but the status.
    effect((onCleanup) => {
      const subscription = this.control().events.subscribe(() => {
        untracked(() => this.changed.update((n) => n + 1));
        changes.markForCheck();
      });
      onCleanup(() => subscription.unsubscribe());
    });
  }
}
