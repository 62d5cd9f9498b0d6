import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { translator } from '../platform/language';

/** What a figure or a table means, one tap away. */
@Component({
  selector: 'ikrar-definition',
  template: `
    <details>
      <summary>{{ t('results.what') }}</summary>
      <p>{{ text() }}</p>
    </details>
  `,
  styles: `
    summary {
      inline-size: fit-content;
      min-block-size: 24px;
      color: var(--quiet);
      cursor: pointer;
    }
    p {
      margin-block-start: 8px;
      padding: 12px 16px;
      border-radius: 12px;
      background: var(--neutral-container);
      max-inline-size: 80ch;
      text-wrap: pretty;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Definition {
  readonly text = input.required<string>();

  protected readonly t = translator();
}
