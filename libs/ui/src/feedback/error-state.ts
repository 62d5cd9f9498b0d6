import { booleanAttribute, ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';
import { UI_TEXTS } from '../ui-texts';

/** Stands where something could not be read: the sentence, and the way to try again. */
@Component({
  selector: 'ui-error-state',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'alert' },
  template: `
    <ui-icon name="warning" />
    <p>{{ message() }}</p>
    @if (retryable()) {
      <button matButton="outlined" type="button" (click)="retry.emit()">{{ texts().retry }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 12px;
      padding: 12px 16px;
      border-radius: 12px;
      background: var(--negative-container);
      color: var(--negative);
    }
    p {
      margin: 0;
      flex: 1 1 24ch;
    }
    button {
      --mat-button-outlined-label-text-color: currentColor;
      --mat-button-outlined-outline-color: currentColor;
    }
  `,
})
export class ErrorState {
  /** What happened, what is safe, what to do. */
  readonly message = input.required<string>();
  /** Whether trying again can help. */
  readonly retryable = input(true, { transform: booleanAttribute });
  /** The person wants another try. */
  readonly retry = output();

  protected readonly texts = inject(UI_TEXTS);
}
