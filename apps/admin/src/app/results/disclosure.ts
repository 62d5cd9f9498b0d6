import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '@ikrar/ui';

/** What only some readers want, one tap away, so that a page stays short. */
@Component({
  selector: 'ikrar-disclosure',
  imports: [Icon],
  template: `
    <details [open]="open()">
      <summary>{{ label() }}<ui-icon name="down" /></summary>
      <div class="inside"><ng-content /></div>
    </details>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    summary {
      display: flex;
      align-items: center;
      gap: 8px;
      inline-size: fit-content;
      min-block-size: 44px;
      color: var(--mat-sys-primary);
      font-weight: 600;
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    details[open] > summary ui-icon {
      rotate: 180deg;
    }
    .inside {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
      padding-block-start: 8px;
    }
    @media print {
      summary {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Disclosure {
  readonly label = input.required<string>();
  readonly open = input(false);
}
