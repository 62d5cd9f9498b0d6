import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { translator } from '../../../platform/language';
import { KeyingDesk } from './keying-desk';

/** The question of the cell that is due, and which key means what. */
@Component({
  selector: 'ikrar-item-legend',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (desk.column(); as column) {
      <p class="question">
        <strong>{{ column.number }}</strong> {{ column.text }}
      </p>
      <ul>
        @for (option of column.options; track option.id; let at = $index) {
          <li>
            <kbd>{{ at + 1 }}</kbd>
            @if (column.item?.kind !== 'likert' && option.label; as label) {
              <b>{{ label }}</b>
            }
            {{ option.text }}
          </li>
        }
        <li class="quiet">
          @switch (column.way) {
            @case ('one') {
              <kbd>0</kbd> {{ t('keying.keys.blank') }}
            }
            @case ('several') {
              <kbd>Enter</kbd> {{ t('keying.keys.several') }}
            }
            @default {
              <kbd>Enter</kbd> {{ t('keying.keys.' + column.way) }}
            }
          }
        </li>
      </ul>
    } @else if (desk.row()?.standing === 'typing') {
      <p class="question">{{ t('keying.keys.end') }}</p>
    } @else {
      <p class="quiet">{{ t('keying.keys.begin') }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      align-content: start;
      gap: 8px;
      min-block-size: 88px;
    }
    .question {
      font-size: 1rem;
      line-height: 1.5rem;
      text-wrap: pretty;
    }
    .question strong {
      margin-inline-end: 4px;
      color: var(--mat-sys-primary);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      padding: 0;
      list-style: none;
    }
    b {
      color: var(--quiet);
      font-weight: 600;
    }
    li {
      display: inline-flex;
      align-items: baseline;
      gap: 6px;
    }
    kbd {
      display: inline-block;
      min-inline-size: 20px;
      padding: 0 5px;
      border: 1px solid var(--line);
      border-radius: 4px;
      background: var(--card);
      font: inherit;
      font-weight: 600;
      text-align: center;
    }
  `,
})
export class ItemLegend {
  protected readonly t = translator();
  protected readonly desk = inject(KeyingDesk);
}
