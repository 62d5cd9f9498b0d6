import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A code with the place where it differs from its partner in a box, so that no colour has to be seen. */
@Component({
  selector: 'ikrar-marked-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span aria-hidden="true"
      >{{ start() }}<mark [class.gap]="part() === ''">{{ part() || '_' }}</mark
      >{{ end() }}</span
    ><span class="visually-hidden">{{ start() + part() + end() }}</span>`,
  styles: `
    :host {
      font-family: ui-monospace, 'Cascadia Mono', 'Roboto Mono', monospace;
      font-size: 1rem;
      letter-spacing: 0.04em;
      white-space: nowrap;
    }
    mark {
      margin-inline: 1px;
      padding: 2px 3px;
      border: 2px solid var(--attention);
      border-radius: 4px;
      background: transparent;
      color: inherit;
      font-weight: 700;
    }
    .gap {
      border-style: dashed;
      color: transparent;
    }
  `,
})
export class MarkedCode {
  readonly start = input.required<string>();
  /** Empty where this code lacks what its partner has. */
  readonly part = input.required<string>();
  readonly end = input.required<string>();
}
