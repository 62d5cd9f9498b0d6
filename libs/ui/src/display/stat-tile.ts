import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One number with its name and what it is a number of ("n = 23 of 25"). */
@Component({
  selector: 'ui-stat-tile',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="label">{{ label() }}</span>
    <strong>{{ value() }}</strong>
    @if (note(); as line) {
      <span class="note">{{ line }}</span>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      align-content: start;
      padding: 16px;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: 12px;
      min-inline-size: 0;
    }
    .label {
      color: var(--quiet);
      font-weight: 600;
    }
    strong {
      font: var(--mat-sys-headline-medium);
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
    }
    .note {
      font-size: 0.75rem;
      line-height: 1rem;
      color: var(--quiet);
    }
  `,
})
export class StatTile {
  /** What was counted or measured. */
  readonly label = input.required<string>();
  /** The number, already written as the language writes it. */
  readonly value = input.required<string>();
  /** Its n, or what it is compared with. */
  readonly note = input<string>();
}
