import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { UI_TEXTS } from '../ui-texts';

/** Grey lines in the place of what is still on its way, after a short wait so that fast answers do not flicker. */
@Component({
  selector: 'ui-loading',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
  template: `
    <span class="word">{{ texts().loading }}</span>
    @for (width of widths(); track $index) {
      <span class="line" [style.inline-size.%]="width"></span>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      padding-block: 8px;
      animation: appear 1ms 150ms backwards;
    }
    .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .line {
      block-size: 16px;
      border-radius: 8px;
      background: var(--neutral-container);
      animation: breathe 1.2s ease-in-out infinite alternate;
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .line {
        animation: none;
      }
    }
  `,
})
export class Loading {
  /** How many lines stand in for the content. */
  readonly lines = input(4);

  protected readonly texts = inject(UI_TEXTS);
  protected readonly widths = computed(() =>
    Array.from({ length: this.lines() }, (_, index) => [100, 82, 91, 64][index % 4] ?? 100),
  );
}
