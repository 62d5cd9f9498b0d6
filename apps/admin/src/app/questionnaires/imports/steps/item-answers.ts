import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { InstrumentItem } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { Language, translator } from '../../../platform/language';
import { ImportDraft } from '../draft/import-draft';
import { decide } from '../draft/mapping-edits';

/** In a select no option has these values: the id of an option holds no blanks. */
const UNSAID = '';
const LEFT_OUT = ' ';

/** Cells of one column, each with the option it means. */
@Component({
  selector: 'ikrar-item-answers',
  imports: [Icon, MatFormFieldModule, MatInputModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ item().text[language.current()] }}</h3>
    <ul>
      @for (row of rows(); track row.cell) {
        <li>
          <span class="cell">{{ row.cell }}</span>
          <ui-icon name="forward" />
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('imports.answers.option') }}</mat-label>
            <select
              #option
              matNativeControl
              [attr.aria-label]="t('imports.answers.optionOf', { cell: row.cell })"
              (change)="choose(row.cell, option.value)"
            >
              <option [value]="unsaid" [selected]="row.value === unsaid">
                {{ t(item().other ? 'imports.answers.own' : 'imports.answers.choose') }}
              </option>
              @for (one of item().options; track one.id) {
                <option [value]="one.id" [selected]="row.value === one.id">
                  {{ one.text[language.current()] }}
                </option>
              }
              <option [value]="leftOut" [selected]="row.value === leftOut">
                {{ t('imports.answers.leaveOut') }}
              </option>
            </select>
          </mat-form-field>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      padding-block-start: 12px;
      border-block-start: 1px solid var(--line);
    }
    ul {
      display: grid;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto minmax(200px, 400px);
      align-items: center;
      gap: 8px 16px;
      padding-block: 4px;
    }
    .cell {
      overflow-wrap: anywhere;
    }
    ui-icon {
      color: var(--quiet);
    }
    select {
      text-overflow: ellipsis;
    }
    @media (max-width: 599px) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
      ui-icon {
        display: none;
      }
    }
  `,
})
export class ItemAnswers {
  readonly item = input.required<InstrumentItem>();
  readonly cells = input.required<readonly string[]>();

  protected readonly t = translator();
  protected readonly language = inject(Language);
  private readonly draft = inject(ImportDraft);
  protected readonly unsaid = UNSAID;
  protected readonly leftOut = LEFT_OUT;
  protected readonly rows = computed(() => {
    const meaning = this.draft.mapping()?.items.find(({ itemId }) => itemId === this.item().id);
    return this.cells().map((cell) => {
      const decided = meaning?.cells.find((one) => one.cell === cell);
      return { cell, value: decided ? (decided.optionId ?? LEFT_OUT) : UNSAID };
    });
  });

  protected choose(cell: string, value: string): void {
    const optionId = value === UNSAID ? undefined : value === LEFT_OUT ? null : value;
    this.draft.edit(decide(this.item().id, cell, optionId));
  }
}
