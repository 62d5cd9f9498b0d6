import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { PARTICIPANT_COLUMNS } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { columnLetters } from './column-letters';
import { ImportDraft } from './import-draft';
import { ImportRun } from './import-run';

/** What each column of the list means; what nobody names is not taken. */
@Component({
  selector: 'ikrar-columns-step',
  imports: [Icon, MatButton, MatCheckbox, MatFormFieldModule, MatSelectModule],
  templateUrl: './columns-step.html',
  styleUrl: './columns-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColumnsStep {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  protected readonly run = inject(ImportRun);
  protected readonly meanings = PARTICIPANT_COLUMNS;
  /** Enough to find them; the rest is in the same column. */
  protected readonly shortened = computed(() => this.draft.shortened().slice(0, 10).join(', '));
  protected readonly named = computed(() => this.draft.columns().includes('fullName'));

  /** A column without a header is called by its place, as a spreadsheet does. */
  protected nameOf(header: string, index: number): string {
    return header || this.t('participants.import.columns.unnamed', { letter: columnLetters(index) });
  }
}
