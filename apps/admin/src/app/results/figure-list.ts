import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon, StatusChip } from '@ikrar/ui';
import { translator } from '../platform/language';
import type { Figure } from './result-figures';

/** Figures under each other; a tap on one says what it is. */
@Component({
  selector: 'ikrar-figure-list',
  imports: [Icon, StatusChip],
  template: `
    <ul>
      @for (figure of figures(); track figure.id) {
        <li>
          <details>
            <summary>
              <span class="label">
                {{ t('results.figures.' + figure.id + '.label') }}
                @if (figure.chosen) {
                  <ui-status-chip tone="positive">{{ t('results.chosen') }}</ui-status-chip>
                }
              </span>
              <ui-icon name="down" />
              <strong>{{ figure.value }}</strong>
              @if (figure.note) {
                <span class="note">{{ figure.note }}</span>
              }
            </summary>
            <p>{{ t('results.figures.' + figure.id + '.definition') }}</p>
          </details>
        </li>
      }
    </ul>
  `,
  styleUrl: './figure-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FigureList {
  readonly figures = input.required<readonly Figure[]>();

  protected readonly t = translator();
}
