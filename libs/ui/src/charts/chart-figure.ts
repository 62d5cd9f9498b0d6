import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';
import { UI_TEXTS } from '../ui-texts';

/** One table for a chart: heads and rows of text, numbers written as the language writes them. */
export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The frame of every chart: a title that says the finding, its n, and the chart's table one tap away. The
 * chart itself is the content. Its title is an h3: a section with an h2 stands around it.
 */
@Component({
  selector: 'ui-chart-figure',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // A table may be wider than its figure: a keyboard must reach it to scroll.
  template: `
    <figure [attr.tabindex]="asTable() ? 0 : null">
      <figcaption>
        <h3>{{ heading() }}</h3>
        <p>{{ note() }}</p>
      </figcaption>
      @if (asTable()) {
        <table class="table">
          <thead>
            <tr>
              @for (head of table().heads; track $index) {
                <th scope="col" [class.number]="$index > 0">{{ head }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of table().rows; track $index) {
              <tr>
                @for (cell of row; track $index) {
                  @if ($first) {
                    <th scope="row">{{ cell }}</th>
                  } @else {
                    <td class="number">{{ cell }}</td>
                  }
                }
              </tr>
            }
          </tbody>
        </table>
      } @else {
        <ng-content />
      }
    </figure>
    <button matButton type="button" class="screen-only" (click)="asTable.set(!asTable())">
      <ui-icon [name]="asTable() ? 'chart' : 'table'" />
      {{ asTable() ? texts().showChart : texts().showTable }}
    </button>
  `,
  styles: `
    :host {
      display: block;
    }
    figure {
      margin: 0;
      overflow-x: auto;
    }
    figcaption {
      display: grid;
      gap: 4px;
      margin-block-end: 16px;
    }
    h3,
    p {
      margin: 0;
      text-wrap: balance;
    }
    h3 {
      font-size: 1rem;
      line-height: 1.5rem;
    }
    p {
      color: var(--quiet);
      font-size: 0.75rem;
    }
    button {
      margin: 8px 0 0 -12px;
    }
  `,
})
export class ChartFigure {
  /** The finding, in a sentence. */
  readonly heading = input.required<string>();
  /** The n, and what the marks mean where the labels do not say it. */
  readonly note = input.required<string>();
  /** The same numbers as a table. */
  readonly table = input.required<ChartTable>();

  protected readonly texts = inject(UI_TEXTS);
  protected readonly asTable = signal(false);
}
