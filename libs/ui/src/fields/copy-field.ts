import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';
import { UI_TEXTS } from '../ui-texts';

/** A link or code to hand on: to be read, selected, or copied. Works on plain HTTP, where the browser's own clipboard is closed. */
@Component({
  selector: 'ui-copy-field',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input type="text" readonly [attr.aria-label]="label()" [value]="value()" (focus)="text.select()" #text />
    <button matButton="tonal" type="button" (click)="copy()">
      <ui-icon [name]="copied() ? 'check' : 'copy'" />
      {{ copied() ? texts().copied : texts().copy }}
    </button>
    <span class="spoken" role="status">{{ copied() ? texts().copied : '' }}</span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      position: relative;
    }
    input {
      flex: 1 1 220px;
      min-inline-size: 0;
      min-block-size: 40px;
      padding-inline: 12px;
      border: 1px solid var(--line);
      border-radius: 12px;
      background: var(--mat-sys-surface);
      color: inherit;
      font: inherit;
      font-variant-numeric: tabular-nums;
    }
    .spoken {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `,
})
export class CopyField {
  /** What the text is. */
  readonly label = input.required<string>();
  /** The text to copy. */
  readonly value = input.required<string>();

  protected readonly texts = inject(UI_TEXTS);
  protected readonly copied = signal(false);
  private readonly clipboard = inject(Clipboard);

  protected copy(): void {
    this.copied.set(this.clipboard.copy(this.value()));
    setTimeout(() => this.copied.set(false), 3000);
  }
}
