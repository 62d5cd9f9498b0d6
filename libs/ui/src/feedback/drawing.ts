import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The drawings of the set. */
export const DRAWINGS = ['list', 'people', 'calendar', 'islands', 'search', 'lost'] as const;
export type DrawingName = (typeof DRAWINGS)[number];

/** A quiet decorative drawing in the colours of the theme; screen readers pass it by. */
@Component({
  selector: 'ui-drawing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 160 96" aria-hidden="true" focusable="false" fill="none" stroke-linecap="round">
      <path class="sea" d="M8 84c12-5 20-5 32 0s20 5 32 0 20-5 32 0 20 5 32 0 12-3 16-1" />
      @switch (name()) {
        @case ('people') {
          <circle class="fill" cx="80" cy="34" r="13" />
          <path class="fill" d="M56 76c1-15 10-23 24-23s23 8 24 23z" />
          <circle class="line" cx="47" cy="42" r="9" />
          <path
            class="line"
            d="M31 76c1-11 6-17 16-18M113 42m-9 0a9 9 0 1 0 18 0 9 9 0 1 0-18 0M129 76c-1-11-6-17-16-18"
          />
          <circle class="accent" cx="80" cy="34" r="4" />
        }
        @case ('calendar') {
          <rect class="paper" x="48" y="20" width="64" height="56" rx="8" />
          <path class="line" d="M48 36h64M62 14v12M98 14v12" />
          <circle class="dot" cx="62" cy="48" r="3" />
          <circle class="dot" cx="80" cy="48" r="3" />
          <circle class="dot" cx="62" cy="63" r="3" />
          <circle class="accent" cx="98" cy="48" r="6" />
          <circle class="dot" cx="80" cy="63" r="3" />
        }
        @case ('islands') {
          <path class="fill" d="M22 76c4-12 12-18 22-18s18 7 22 18z" />
          <path class="fill" d="M70 76c6-22 16-32 28-32s22 12 26 32z" />
          <path class="line" d="M97 44V24M97 24c-6-6-12-5-16 0M97 24c6-6 12-5 16 0M97 24c-2-7-6-9-11-9" />
          <circle class="accent" cx="36" cy="26" r="9" />
        }
        @case ('search') {
          <circle class="paper" cx="76" cy="44" r="24" />
          <path class="line" d="m94 62 16 14" />
          <path class="line" d="M66 44h20" />
          <circle class="accent" cx="108" cy="24" r="6" />
        }
        @case ('lost') {
          <path class="fill" d="M40 66h80l-10 14H50z" />
          <path class="line" d="M80 66V18M80 22l28 34H80" />
          <circle class="accent" cx="34" cy="26" r="8" />
        }
        @default {
          <rect class="paper" x="50" y="16" width="60" height="64" rx="8" />
          <path class="line" d="M76 32h22M76 48h22M76 64h14" />
          <circle class="accent" cx="64" cy="32" r="4" />
          <circle class="dot" cx="64" cy="48" r="4" />
          <circle class="dot" cx="64" cy="64" r="4" />
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
      inline-size: 160px;
      block-size: 96px;
      stroke-width: 2.5;
    }
    .sea {
      stroke: var(--line);
    }
    .fill,
    .dot {
      fill: var(--positive-container);
    }
    .paper {
      fill: var(--card);
      stroke: var(--mat-sys-primary);
    }
    .line {
      stroke: var(--mat-sys-primary);
      stroke-linejoin: round;
    }
    .accent {
      fill: #f2a91c;
    }
  `,
})
export class Drawing {
  /** Which drawing. */
  readonly name = input.required<DrawingName>();
}
