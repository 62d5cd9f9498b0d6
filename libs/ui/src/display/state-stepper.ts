import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';

/** A state on the way. */
export interface Step {
  readonly id: string;
  readonly label: string;
}

/** Where a thing stands on its way: states in order, the reached ones ticked, the present one marked. */
@Component({
  selector: 'ui-state-stepper',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol [attr.aria-label]="label()">
      @for (step of marked(); track step.id) {
        <li [class]="step.mark" [attr.aria-current]="step.mark === 'now' ? 'step' : null">
          <span class="ball">
            @if (step.mark === 'past') {
              <ui-icon name="check" />
            } @else {
              {{ $index + 1 }}
            }
          </span>
          <span class="word">{{ step.label }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: 8px;
      color: var(--quiet);
      font-weight: 600;
      white-space: nowrap;
    }
    li:not(:last-child) {
      flex: 1;
    }
    li:not(:last-child)::after {
      content: '';
      flex: 1;
      min-inline-size: 8px;
      block-size: 2px;
      margin-inline-end: 8px;
      background: var(--line);
    }
    .past:not(:last-child)::after {
      background: var(--mat-sys-primary);
    }
    .ball {
      display: grid;
      place-items: center;
      inline-size: 28px;
      block-size: 28px;
      border-radius: 50%;
      border: 2px solid var(--line);
      font-size: 0.75rem;
      font-variant-numeric: tabular-nums;
    }
    .ball ui-icon {
      inline-size: 16px;
      block-size: 16px;
    }
    .past .ball {
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-primary);
    }
    .now {
      color: var(--mat-sys-on-surface);
    }
    .now .ball {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
    }
    /* On a phone only the present state keeps its word in sight. */
    @media (max-width: 599px) {
      li {
        gap: 4px;
      }
      li:not(:last-child)::after {
        min-inline-size: 4px;
        margin-inline-end: 4px;
      }
      li:not(.now) .word {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  `,
})
export class StateStepper {
  /** Which way is shown, for who cannot see it. */
  readonly label = input.required<string>();
  /** The states in their order. */
  readonly steps = input.required<readonly Step[]>();
  /** The id of the present state. */
  readonly current = input.required<string>();

  protected readonly marked = computed(() => {
    const at = this.steps().findIndex((step) => step.id === this.current());
    const mark = (index: number) => (index < at ? 'past' : index === at ? 'now' : 'ahead');
    return this.steps().map((step, index) => ({ ...step, mark: mark(index) }));
  });
}
