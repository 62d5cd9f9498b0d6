import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { SideSheet } from '@ikrar/ui';
import { translator } from '../../platform/language';

export interface FormFinding {
  readonly code: string;
  readonly sheet: string;
  /** As the spreadsheet counts it; 0: the sheet as a whole. */
  readonly row: number;
  readonly column: string | null;
}

export interface FormFindingsData {
  readonly kind: 'problems' | 'warnings';
  readonly name: string;
  readonly findings: readonly FormFinding[];
}

/** What stands in the way of a form, or was left out of it, in the order of the sheet and with every place. */
@Component({
  selector: 'ikrar-form-findings',
  imports: [MatButton, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-side-sheet [heading]="t('xlsform.findings.' + data.kind + '.title')">
      <p>
        {{ t('xlsform.findings.' + data.kind + '.lead', { name: data.name, count: data.findings.length }) }}
      </p>
      <ol>
        @for (finding of data.findings; track $index) {
          <li>
            <strong>{{ placeOf(finding) }}</strong>
            <span>{{ t('xlsform.reasons.' + finding.code) }}</span>
          </li>
        }
      </ol>
      @if (data.kind === 'warnings') {
        <button actions matButton="filled" type="button" (click)="close(true)">
          {{ t('xlsform.findings.continue') }}
        </button>
      } @else {
        <button actions matButton="outlined" type="button" (click)="close(false)">
          {{ t('xlsform.findings.close') }}
        </button>
      }
    </ui-side-sheet>
  `,
  styles: `
    ol {
      display: grid;
      gap: 12px;
      margin-block-start: 16px;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 2px;
      padding-block-end: 12px;
      border-block-end: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
  `,
})
export class FormFindings {
  protected readonly t = translator();
  protected readonly data = inject<FormFindingsData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<FormFindings, boolean>>(MatDialogRef);

  protected placeOf({ sheet, row, column }: FormFinding): string {
    if (row === 0) return this.t('xlsform.place.sheet', { sheet });
    if (column === null) return this.t('xlsform.place.row', { sheet, row });
    return this.t('xlsform.place.cell', { sheet, row, column });
  }

  protected close(goOn: boolean): void {
    this.dialog.close(goOn);
  }
}
