import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { ImportLineAnswer, ImportRow } from '@ikrar/api-client';
import { translator } from '../../platform/language';
import { ImportDraft } from './import-draft';

/** Lines that cannot be taken: each with what is wrong, to be mended on the spot or left out on purpose. */
@Component({
  selector: 'ikrar-refused-lines',
  imports: [MatCheckbox, MatFormFieldModule, MatInputModule],
  template: `
    <section class="card" aria-labelledby="refused">
      <h2 id="refused">{{ t('participants.import.preview.refused', { count: lines().length }) }}</h2>
      <p class="quiet">{{ t('participants.import.preview.refusedText') }}</p>
      <ul>
        @for (one of lines(); track one.line) {
          <li>
            <div class="head">
              <strong>{{ t('participants.import.preview.line', { line: one.line }) }}</strong>
              <span class="quiet">{{ one.row.fullName }}</span>
            </div>
            <div class="fields">
              @for (problem of one.problems; track problem.field) {
                <mat-form-field appearance="outline">
                  <mat-label>{{ t('participants.columns.' + problem.field) }}</mat-label>
                  <input
                    #cell
                    matInput
                    autocomplete="off"
                    [value]="one.row[problem.field] ?? ''"
                    [attr.aria-label]="
                      t('participants.import.preview.cell', {
                        line: one.line,
                        field: t('participants.columns.' + problem.field),
                      })
                    "
                    (change)="draft.mend(one.line, problem.field, cell.value.trim())"
                  />
                  <mat-hint>{{ t('participants.import.reasons.' + problem.code) }}</mat-hint>
                </mat-form-field>
              }
            </div>
            <mat-checkbox (change)="draft.toggle('skipped', one.line, $event.checked)">
              {{ t('participants.import.preview.skip') }}
            </mat-checkbox>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 8px;
      border-color: var(--negative);
    }
    h2 {
      color: var(--negative);
    }
    ul {
      display: grid;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 8px;
      padding-block: 12px;
      border-block-start: 1px solid var(--line);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
    }
    .fields {
      display: grid;
      gap: 8px 16px;
      grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
    }
    mat-hint {
      color: var(--negative);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RefusedLines {
  readonly lines = input.required<readonly (ImportLineAnswer & { readonly row: ImportRow })[]>();

  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
}
