import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ExportShape } from '@ikrar/domain';

/** Names of variables and codes, the same in every language. */
const PICTURES: Readonly<Record<ExportShape, readonly (readonly string[])[]>> = {
  wide: [
    ['respondent', 'pre_q1', 'post_q1'],
    ['R3f9a', '2', '1'],
    ['Rb07c', '4', '1'],
  ],
  long: [
    ['respondent', 'wave', 'item', 'answer'],
    ['R3f9a', 'pre', 'q1', '2'],
    ['R3f9a', 'post', 'q1', '1'],
  ],
};

/** The first lines of such a file, very small; the words beside it say the same. */
@Component({
  selector: 'ikrar-shape-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true', '[class]': 'shape()' },
  template: `
    @for (row of rows(); track $index; let head = $first) {
      @for (cell of row; track $index) {
        <span [class.head]="head">{{ cell }}</span>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(3, auto);
      border: 1px solid var(--line);
      border-radius: 6px;
      overflow: hidden;
      background: var(--card);
      font:
        500 0.6875rem / 1.25rem ui-monospace,
        monospace;
      color: var(--quiet);
    }
    :host(.long) {
      grid-template-columns: repeat(4, auto);
    }
    span {
      padding-inline: 6px;
      border-block-start: 1px solid var(--line);
      white-space: nowrap;
    }
    .head {
      border-block-start: 0;
      background: var(--neutral-container);
    }
  `,
})
export class ShapePicture {
  readonly shape = input.required<ExportShape>();

  protected readonly rows = computed(() => PICTURES[this.shape()]);
}
