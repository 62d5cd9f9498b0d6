import { ChangeDetectionStrategy, Component, computed, inject, model } from '@angular/core';
import { IconButton } from '../icon/icon-button';
import { UI_TEXTS } from '../ui-texts';

/**
 * Shows what is typed into a password field, and hides it again.
 *
 * @example <input matInput [type]="shown() ? 'text' : 'password'" /> <ui-password-toggle matSuffix [(shown)]="shown" />
 */
@Component({
  selector: 'ui-password-toggle',
  imports: [IconButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-icon-button
      [icon]="shown() ? 'eyeOff' : 'eye'"
      [label]="label()"
      [on]="shown()"
      (pressed)="shown.set(!shown())"
    />
  `,
})
export class PasswordToggle {
  /** Whether the password can be read. */
  readonly shown = model(false);

  private readonly texts = inject(UI_TEXTS);
  protected readonly label = computed(() =>
    this.shown() ? this.texts().hidePassword : this.texts().showPassword,
  );
}
