import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ChartFigure } from './chart-figure';

/** So many moved from this score to that one. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  readonly count: number;
}

const WIDTH = 320;
const HEIGHT = 220;
const EDGE = 12;

/** Each pair as a line from before (left) to after (right); as thick as many took the same way, burnt orange down. */
@Component({
  selector: 'ui-paired-dot-chart',
  imports: [ChartFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-chart-figure [heading]="heading()" [note]="note()" [table]="table()">
      <div class="plot">
        <span class="scale" aria-hidden="true"
          ><span>{{ max() }}</span
          ><span>0</span></span
        >
        <svg aria-hidden="true" [attr.viewBox]="viewBox" preserveAspectRatio="none">
          @for (line of drawn(); track $index) {
            <line
              [class]="line.way"
              [attr.x1]="edge"
              [attr.x2]="far"
              [attr.y1]="line.from"
              [attr.y2]="line.to"
              [attr.stroke-width]="line.width"
            />
          }
          @for (dot of dots(); track $index) {
            <circle [class]="dot.side" [attr.cx]="dot.x" [attr.cy]="dot.y" [attr.r]="dot.r" />
          }
        </svg>
        <span class="ends" aria-hidden="true"
          ><span>{{ ends()?.[0] ?? columns()[0] }}</span
          ><span>{{ ends()?.[1] ?? columns()[1] }}</span></span
        >
      </div>
    </ui-chart-figure>
  `,
  styles: `
    .plot {
      display: grid;
      grid-template-columns: auto minmax(0, 480px);
      justify-content: start;
      gap: 4px 8px;
    }
    svg {
      display: block;
      inline-size: 100%;
      aspect-ratio: 320 / 220;
    }
    .scale,
    .ends {
      display: flex;
      justify-content: space-between;
      font-size: 0.75rem;
      color: var(--quiet);
      font-variant-numeric: tabular-nums;
    }
    .scale {
      flex-direction: column;
      text-align: end;
    }
    .ends {
      grid-column: 2;
    }
    line {
      stroke-linecap: round;
      stroke-opacity: 0.65;
    }
    .rose {
      stroke: var(--chart-after);
    }
    .fell {
      stroke: var(--chart-fell);
    }
    .same {
      stroke: var(--chart-before);
    }
    .before {
      fill: var(--chart-before);
    }
    .after {
      fill: var(--chart-after);
    }
  `,
})
export class PairedDotChart {
  /** The finding, in a sentence. */
  readonly heading = input.required<string>();
  /** The n. */
  readonly note = input.required<string>();
  /** Heads of the table: before, after, how many. */
  readonly columns = input.required<readonly [string, string, string]>();
  /** What stands under both ends, where the head of the column is not enough: the mean, say. */
  readonly ends = input<readonly [string, string]>();
  /** Ways taken, each once with its count. */
  readonly pairs = input.required<readonly Pair[]>();
  /** The highest score that can be reached. */
  readonly max = input.required<number>();

  protected readonly viewBox = `0 0 ${WIDTH} ${HEIGHT}`;
  protected readonly edge = EDGE;
  protected readonly far = WIDTH - EDGE;

  protected readonly drawn = computed(() =>
    this.pairs().map(({ before, after, count }) => ({
      way: after > before ? 'rose' : after < before ? 'fell' : 'same',
      from: this.height(before),
      to: this.height(after),
      width: 1 + 1.2 * Math.sqrt(count),
    })),
  );
  protected readonly dots = computed(() => [...this.side('before', EDGE), ...this.side('after', this.far)]);
  protected readonly table = computed(() => ({
    heads: this.columns(),
    rows: this.pairs().map(({ before, after, count }) => [`${before}`, `${after}`, `${count}`]),
  }));

  private side(side: 'before' | 'after', x: number): { side: string; x: number; y: number; r: number }[] {
    const counts = new Map<number, number>();
    for (const pair of this.pairs()) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + pair.count);
    return [...counts].map(([score, count]) => ({
      side,
      x,
      y: this.height(score),
      r: 2 + 1.5 * Math.sqrt(count),
    }));
  }

  private height(score: number): number {
    return HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * score) / this.max();
  }
}
