import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * Room for a wide table: it scrolls sideways inside its card, with a keyboard too, while the heads stay. The
 * table itself is the page's own `<table class="table">`; numbers take `class="number"`, the cell of the row's
 * buttons `class="row-actions"`.
 */
@Component({
  selector: 'ui-data-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'region', tabindex: '0', '[attr.aria-label]': 'label()' },
  template: `<ng-content />`,
  styles: `
    :host {
      display: block;
      overflow: auto;
      max-block-size: 80dvh;
      scroll-padding-block-start: 48px;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: 12px;
    }
    /* On a phone one thing scrolls up and down: the page. */
    @media (max-width: 599px) {
      :host {
        max-block-size: none;
      }
    }
    @media print {
      :host {
        overflow: visible;
        max-block-size: none;
        border: 0;
      }
    }
  `,
})
export class DataTable {
  /** What the table lists, for who cannot see it. */
  readonly label = input.required<string>();
}
