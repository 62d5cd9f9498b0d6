import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ChartFigure } from './chart-figure';

/** Before and after of one thing; null hides both. */
export interface Dumbbell {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly beforeText: string;
  readonly afterText: string;
  readonly changeText: string;
}

/** How far each row moved: an open dot before, a full dot after, burnt orange where it fell. */
@Component({
  selector: 'ui-dumbbell-chart',
  imports: [ChartFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-chart-figure [heading]="heading()" [note]="note()" [table]="table()">
      <p class="key" aria-hidden="true">
        <span class="ring"></span>{{ columns()[1] }} <span class="disc"></span>{{ columns()[2] }}
      </p>
      <ul>
        @for (row of drawn(); track $index) {
          <li>
            <span>{{ row.label }}</span>
            <svg aria-hidden="true" width="100%" height="20" [class.fell]="row.fell">
              <line class="track" x1="0" x2="100%" y1="10" y2="10" />
              @if (row.at; as at) {
                <line class="move" [attr.x1]="at.before" [attr.x2]="at.after" y1="10" y2="10" />
                <circle class="before" [attr.cx]="at.before" cy="10" r="5" />
                <circle class="after" [attr.cx]="at.after" cy="10" r="6.5" />
              }
            </svg>
            <span class="numbers"
              >{{ row.beforeText }} → <strong>{{ row.afterText }}</strong></span
            >
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
      grid-template-columns: minmax(96px, 30%) minmax(0, 1fr) minmax(104px, max-content);
      align-items: center;
      gap: 4px 16px;
    }
    svg {
      display: block;
      overflow: visible;
    }
    .numbers {
      text-align: end;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .track {
      stroke: var(--chart-track);
      stroke-width: 2;
    }
    .move {
      stroke: var(--chart-after);
      stroke-width: 3;
    }
    .before {
      fill: var(--card);
      stroke: var(--chart-before);
      stroke-width: 2.5;
    }
    .after {
      fill: var(--chart-after);
    }
    .fell .move {
      stroke: var(--chart-fell);
    }
    .fell .after {
      fill: var(--chart-fell);
    }
    .key {
      display: flex;
      align-items: center;
      gap: 6px;
      margin: 0 0 12px;
      font-size: 0.75rem;
      color: var(--quiet);
    }
    .ring,
    .disc {
      inline-size: 12px;
      block-size: 12px;
      border-radius: 50%;
      border: 2.5px solid var(--chart-before);
    }
    .disc {
      margin-inline-start: 12px;
      border-color: var(--chart-after);
      background: var(--chart-after);
    }
    @media (max-width: 599px) {
      li {
        grid-template-columns: 1fr auto;
      }
      svg {
        grid-row: 2;
        grid-column: 1 / -1;
        inline-size: calc(100% - 14px);
        margin-inline: 7px;
      }
    }
  `,
})
export class DumbbellChart {
  /** The finding, in a sentence. */
  readonly heading = input.required<string>();
  /** The n. */
  readonly note = input.required<string>();
  /** Heads of the table: the thing, before, after, change. */
  readonly columns = input.required<readonly [string, string, string, string]>();
  /** The rows, in the order in which they stand. */
  readonly rows = input.required<readonly Dumbbell[]>();
  /** The value at the right end. */
  readonly max = input.required<number>();

  protected readonly drawn = computed(() =>
    this.rows().map((row) => {
      if (row.before === null || row.after === null) return { ...row, at: null, fell: false };
      const at = { before: this.place(row.before), after: this.place(row.after) };
      return { ...row, at, fell: row.after < row.before };
    }),
  );
  protected readonly table = computed(() => ({
    heads: this.columns(),
    rows: this.rows().map((row) => [row.label, row.beforeText, row.afterText, row.changeText]),
  }));

  private place(value: number): string {
    return `${(100 * value) / this.max()}%`;
  }
}
