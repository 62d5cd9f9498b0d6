import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const TONES = ['negative', 'negative', 'attention', 'positive', 'positive'] as const;

/** How hard a password is to guess: four bars and a word. The score and the word come from outside. */
@Component({
  selector: 'ui-password-strength',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
  template: `
    <span class="bars" aria-hidden="true">
      @for (bar of bars; track bar) {
        <span [class]="bar <= score() ? tone() : ''"></span>
      }
    </span>
    <span>{{ label() }}</span>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 12px;
      font-size: 0.75rem;
      line-height: 1rem;
      color: var(--quiet);
    }
    .bars {
      display: flex;
      gap: 4px;
      flex: 0 0 120px;
    }
    .bars span {
      flex: 1;
      block-size: 4px;
      border-radius: 2px;
      background: var(--line);
    }
    .bars .negative {
      background: var(--mat-sys-error);
    }
    .bars .attention {
      background: light-dark(#c18500, #e29e0f);
    }
    .bars .positive {
      background: var(--mat-sys-primary);
    }
  `,
})
export class PasswordStrength {
  /** From 0 (guessed at once) to 4 (not in a lifetime). */
  readonly score = input.required<number>();
  /** The same in words, with what would help. */
  readonly label = input.required<string>();

  protected readonly bars = [1, 2, 3, 4];
  protected readonly tone = computed(() => TONES[this.score()] ?? 'negative');
}
