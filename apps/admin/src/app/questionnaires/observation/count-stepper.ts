import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { translator } from '../../platform/language';

/** Counts with one thumb while the eyes are on the hall; the number can be typed too. */
@Component({
  selector: 'ikrar-count-stepper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      type="button"
      class="less"
      [disabled]="value() !== null && value() === least()"
      [attr.aria-label]="t('observation.less', { item: label() })"
      (click)="step(-1)"
    >
      −
    </button>
    <input
      #field
      type="text"
      [inputMode]="whole() ? 'numeric' : 'decimal'"
      autocomplete="off"
      placeholder="–"
      [attr.aria-label]="label()"
      [attr.aria-invalid]="invalid()"
      [value]="text()"
      (change)="write(field)"
    />
    <button
      type="button"
      class="more"
      [disabled]="value() !== null && value() === max()"
      [attr.aria-label]="t('observation.more', { item: label() })"
      (click)="step(1)"
    >
      +
    </button>
    <span class="visually-hidden" role="status">{{ text() }}</span>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      grid-template-columns: 72px minmax(72px, 1fr) minmax(112px, 40%);
      max-inline-size: 480px;
    }
    button,
    input {
      min-block-size: 64px;
      min-inline-size: 0;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 12px;
      background: var(--card);
      color: inherit;
      font: inherit;
      font-size: 1.75rem;
    }
    button {
      cursor: pointer;
      user-select: none;
      touch-action: manipulation;
    }
    .more {
      border-color: transparent;
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
    }
    button:disabled {
      opacity: 0.4;
      cursor: default;
    }
    input {
      text-align: center;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    input[aria-invalid='true'] {
      border: 2px solid var(--negative);
    }
  `,
})
export class CountStepper {
  readonly label = input.required<string>();
  readonly value = input.required<number | null>();
  readonly min = input<number>();
  readonly max = input<number>();
  readonly whole = input(false);
  readonly invalid = input(false);
  /** Null when the number was taken away. */
  readonly counted = output<number | null>();

  protected readonly t = translator();
  protected readonly least = computed(() => this.min() ?? null);
  protected readonly text = computed(() => this.value()?.toString().replace('.', ',') ?? '');

  /** From nothing, less is the least there is: "there were none" takes one tap. */
  protected step(by: 1 | -1): void {
    const value = this.value();
    const start = this.min() ?? 0;
    const next = value === null ? (by === 1 ? start + 1 : start) : value + by;
    this.counted.emit(Math.min(this.max() ?? Infinity, Math.max(this.min() ?? -Infinity, next)));
  }

  /** What is no number is shown as what stood there before. */
  protected write(field: HTMLInputElement): void {
    const text = field.value.trim().replace(',', '.');
    const number = text === '' ? null : Number(text);
    if (Number.isNaN(number)) field.value = this.text();
    else this.counted.emit(number);
  }
}
