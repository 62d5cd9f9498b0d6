import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Icon } from './icon';
import type { IconName } from './icons';

/**
 * A button that is only an icon, with the words for who cannot see it.
 *
 * @example <ui-icon-button icon="trash" [label]="t('…', { name })" (pressed)="remove()" />
 */
@Component({
  selector: 'ui-icon-button',
  imports: [Icon, MatIconButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      matIconButton
      type="button"
      [disabled]="disabled()"
      [attr.aria-label]="label()"
      [attr.aria-pressed]="on()"
      (click)="pressed.emit()"
    >
      <ui-icon [name]="icon()" />
    </button>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class IconButton {
  readonly icon = input.required<IconName>();
  /** What pressing it does, and to what. */
  readonly label = input.required<string>();
  readonly disabled = input(false, { transform: booleanAttribute });
  /** For a button that stays on until it is pressed again; null for any other. */
  readonly on = input<boolean | null>(null);
  /** The person wants it done. */
  readonly pressed = output();
}
