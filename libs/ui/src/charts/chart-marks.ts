import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { screenPaint } from './paints';
import type { Scene } from './scene';

let count = 0;

/** The marks of a picture as SVG in the colours of the theme, with words for who cannot see it. */
@Component({
  selector: 'ui-chart-marks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.fluid]': 'fluid()' },
  template: `
    <svg
      role="img"
      [attr.aria-labelledby]="id + '-title'"
      [attr.aria-describedby]="id + '-text'"
      [attr.viewBox]="'0 0 ' + scene().width + ' ' + scene().height"
      [attr.width]="fluid() ? null : scene().width"
      [attr.height]="fluid() ? null : scene().height"
    >
      <title [id]="id + '-title'">{{ heading() }}</title>
      <desc [id]="id + '-text'">{{ description() }}</desc>
      <defs>
        <pattern [id]="id" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" class="track" />
          <path d="M0 0V6" stroke-width="3" class="hatch" />
        </pattern>
      </defs>
      @for (mark of marks(); track $index) {
        @switch (mark.kind) {
          @case ('rect') {
            <rect
              [attr.x]="mark.x"
              [attr.y]="mark.y"
              [attr.width]="mark.width"
              [attr.height]="mark.height"
              [attr.rx]="mark.radius"
              [style.fill]="mark.inside"
              [style.opacity]="mark.opacity"
            />
          }
          @case ('circle') {
            <circle
              [attr.cx]="mark.x"
              [attr.cy]="mark.y"
              [attr.r]="mark.radius"
              [style.fill]="mark.inside"
              [style.stroke]="mark.outside"
              [attr.stroke-width]="mark.strokeWidth"
              [style.opacity]="mark.opacity"
            />
          }
          @case ('path') {
            <path
              [attr.d]="mark.d"
              [style.fill]="mark.inside"
              [style.stroke]="mark.outside"
              [attr.stroke-width]="mark.strokeWidth"
              [attr.stroke-dasharray]="mark.dash"
              [style.opacity]="mark.opacity"
            />
          }
          @case ('text') {
            <text
              [attr.x]="mark.x"
              [attr.y]="mark.y"
              [attr.font-size]="mark.size"
              [attr.text-anchor]="mark.anchor"
              [attr.font-weight]="mark.bold ? 700 : null"
              [style.fill]="mark.inside"
            >
              {{ mark.text }}
            </text>
          }
        }
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
      font-variant-numeric: tabular-nums;
    }
    /* A wall: as large as its place, and moving where motion is welcome. */
    :host(.fluid) svg {
      inline-size: 100%;
      block-size: 100%;
    }
    @media (prefers-reduced-motion: no-preference) {
      :host(.fluid) rect {
        transition:
          y 180ms ease-out,
          height 180ms ease-out;
      }
    }
    .track {
      fill: var(--chart-track);
    }
    .hatch {
      stroke: var(--chart-before);
    }
  `,
})
export class ChartMarks {
  /** The picture. */
  readonly scene = input.required<Scene>();
  /** What it shows, in a sentence. */
  readonly heading = input.required<string>();
  /** Its numbers in words. */
  readonly description = input.required<string>();
  /** As large as its place, words too: for a wall. */
  readonly fluid = input(false);

  protected readonly id = `ui-chart-marks-${count++}`;
  protected readonly marks = computed(() =>
    this.scene().marks.map((mark) => ({
      ...mark,
      inside: screenPaint(mark.fill, this.id),
      outside: mark.stroke === undefined ? null : screenPaint(mark.stroke, this.id),
    })),
  );
}
