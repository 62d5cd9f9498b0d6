import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '@ikrar/ui';
import { Checks } from '../draft/checks';
import { CheckWords } from './check-words';

/** What is missing in one item, and what could be better, said where it is mended. */
@Component({
  selector: 'ikrar-item-findings',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (issues().length + hints().length > 0) {
      <ul>
        @for (issue of issues(); track issue.code) {
          <li class="issue"><ui-icon name="warning" />{{ words.issue(issue, checks.content()) }}</li>
        }
        @for (hint of hints(); track hint.code) {
          <li class="quiet"><ui-icon name="info" />{{ words.advice(hint) }}</li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 4px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: start;
      gap: 8px;
      line-height: 1.25rem;
    }
    ui-icon {
      flex: none;
      inline-size: 20px;
      block-size: 20px;
    }
    .issue {
      color: var(--attention);
      font-weight: 600;
    }
  `,
})
export class ItemFindings {
  readonly itemId = input.required<string>();
  /** Who does not write English is not told that it is missing. */
  readonly english = input(false);

  protected readonly words = inject(CheckWords);
  protected readonly checks = inject(Checks);
  protected readonly issues = computed(() =>
    this.checks.issues().filter(({ itemId }) => itemId === this.itemId()),
  );
  protected readonly hints = computed(() =>
    this.checks
      .hints()
      .filter(({ itemId, code }) => itemId === this.itemId() && (this.english() || code !== 'no-english')),
  );
}
