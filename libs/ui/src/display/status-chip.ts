import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Tone } from './tone';

/** A state in a word: `<ui-status-chip tone="positive">…</ui-status-chip>`. */
@Component({
  selector: 'ui-status-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'tone()' },
  template: `<span class="dot"></span><ng-content />`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      padding: 2px 10px 2px 8px;
      border-radius: 8px;
      font-size: 0.75rem;
      line-height: 1.25rem;
      font-weight: 600;
      white-space: nowrap;
      color: var(--neutral);
      background: var(--neutral-container);
    }
    .dot {
      inline-size: 6px;
      block-size: 6px;
      border-radius: 50%;
      background: currentColor;
    }
    :host(.positive) {
      color: var(--positive);
      background: var(--positive-container);
    }
    :host(.attention) {
      color: var(--attention);
      background: var(--attention-container);
    }
    :host(.negative) {
      color: var(--negative);
      background: var(--negative-container);
    }
  `,
})
export class StatusChip {
  /** Colour of the chip. */
  readonly tone = input<Tone>('neutral');
}
