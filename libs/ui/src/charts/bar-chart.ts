import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ChartFigure } from './chart-figure';

/** One bar. `value` null means that the number is hidden; the text says why. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  /** The value as it is written beside the bar. */
  readonly text: string;
}

/** Lengths to compare, each labelled at its end; a hidden number is hatched over the whole width. */
@Component({
  selector: 'ui-bar-chart',
  imports: [ChartFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-chart-figure [heading]="heading()" [note]="note()" [table]="table()">
      <ul>
        @for (bar of drawn(); track $index) {
          <li>
            <span>{{ bar.label }}</span>
            <svg aria-hidden="true" width="100%" height="16">
              <defs>
                <pattern
                  id="ui-hatch"
                  width="6"
                  height="6"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <line y2="6" stroke-width="3" class="hatch" />
                </pattern>
              </defs>
              <rect class="track" width="100%" height="16" rx="4" />
              @if (bar.value === null) {
                <rect width="100%" height="16" rx="4" fill="url(#ui-hatch)" />
              } @else {
                <rect class="bar" [attr.width]="bar.share + '%'" height="16" rx="4" />
              }
            </svg>
            <strong>{{ bar.text }}</strong>
          </li>
        }
      </ul>
    </ui-chart-figure>
  `,
  styles: `
    ul {
      display: grid;
      gap: 12px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(96px, 28%) minmax(0, 1fr) minmax(48px, max-content);
      align-items: center;
      gap: 4px 12px;
    }
    strong {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    svg {
      display: block;
    }
    .track {
      fill: var(--chart-track);
    }
    .bar {
      fill: var(--chart-after);
    }
    .hatch {
      stroke: var(--chart-before);
    }
    @media (max-width: 599px) {
      li {
        grid-template-columns: 1fr auto;
      }
      svg {
        grid-row: 2;
        grid-column: 1 / -1;
      }
    }
  `,
})
export class BarChart {
  /** The finding, in a sentence. */
  readonly heading = input.required<string>();
  /** The n. */
  readonly note = input.required<string>();
  /** The heads of the table's two columns. */
  readonly columns = input.required<readonly [string, string]>();
  /** The bars, in the order in which they stand. */
  readonly bars = input.required<readonly Bar[]>();
  /** The value of a full bar; the longest bar where it is not given. */
  readonly max = input<number>();

  protected readonly drawn = computed(() => {
    const full = this.max() ?? Math.max(...this.bars().map((bar) => bar.value ?? 0));
    return this.bars().map((bar) => ({ ...bar, share: full > 0 ? (100 * (bar.value ?? 0)) / full : 0 }));
  });
  protected readonly table = computed(() => ({
    heads: this.columns(),
    rows: this.bars().map((bar) => [bar.label, bar.text]),
  }));
}
