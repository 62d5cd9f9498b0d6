import { booleanAttribute, ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Drawing, type DrawingName } from './drawing';

/**
 * What a list shows when it has nothing: a drawing, one sentence, and (as content) the button that makes the
 * first one.
 *
 * @example
 * <ui-empty-state drawing="list" heading="…" text="…"><button matButton="filled">…</button></ui-empty-state>
 */
@Component({
  selector: 'ui-empty-state',
  imports: [Drawing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-drawing [name]="drawing()" />
    @if (asTitle()) {
      <h1>{{ heading() }}</h1>
    } @else {
      <h2>{{ heading() }}</h2>
    }
    @if (text(); as sentence) {
      <p>{{ sentence }}</p>
    }
    <div class="action"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 8px;
      padding: 40px 16px;
      text-align: center;
    }
    h1,
    h2 {
      font: var(--mat-sys-title-large);
      margin: 8px 0 0;
      text-wrap: balance;
    }
    p {
      margin: 0;
      max-inline-size: 48ch;
      color: var(--quiet);
      text-wrap: pretty;
    }
    .action {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: 8px;
      margin-block-start: 16px;
    }
    .action:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  /** Which drawing stands above. */
  readonly drawing = input<DrawingName>('list');
  /** One sentence: what is not there yet. */
  readonly heading = input.required<string>();
  /** Whether the sentence is the title of the whole page. */
  readonly asTitle = input(false, { transform: booleanAttribute });
  /** Why it is worth making the first one, or how to widen the search. */
  readonly text = input<string>();
}
