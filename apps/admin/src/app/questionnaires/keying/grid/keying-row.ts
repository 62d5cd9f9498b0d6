import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { showPersonalCode } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { SheetSender } from '../sheets/sheet-sender';
import { AnswerTexts } from './answer-texts';
import { CellField } from './cell-field';
import { isShown } from './columns';
import { KeyingDesk } from './keying-desk';
import { isUnused, isWritable } from './rows';
import type { Row } from './rows';

/** The id of a cell's element, by which the grid gives it the focus. */
export function cellId(row: string, column: number): string {
  return `cell-${row}-${column}`;
}

/** One sheet of paper. */
@Component({
  selector: 'tr[ikrarKeyingRow]',
  imports: [CellField, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './keying-row.html',
  host: { role: 'row', '[class]': 'row().standing', '[class.current]': 'active() !== null' },
})
export class KeyingRow {
  readonly row = input.required<Row>();
  /** The column of the cell that is due, when it is in this row. */
  readonly active = input.required<number | null>();
  /** With what writing in that cell begins; null while nothing is written. */
  readonly writing = input<string | null>(null);
  readonly scanned = output<string>();

  protected readonly t = translator();
  protected readonly desk = inject(KeyingDesk);
  private readonly sender = inject(SheetSender);
  private readonly texts = inject(AnswerTexts);

  protected readonly idOf = cellId;
  protected readonly code = computed(() => {
    const { personalCode, spare } = this.row().place;
    return personalCode === null
      ? this.t('keying.sheetNumber', { number: spare ?? 0 })
      : showPersonalCode(personalCode);
  });
  /** Who types a sheet again does not see the first entry. */
  protected readonly responseId = computed(() => {
    const { sheet, entry } = this.row();
    return this.desk.round() === 'second' ? null : (sheet?.responseId ?? entry?.responseId ?? null);
  });
  protected readonly isLocked = computed(() => !isWritable(this.row()));
  protected readonly isFull = computed(() => this.desk.isFull(this.row()));
  protected readonly isUnused = computed(() => isUnused(this.row()));
  protected readonly cells = computed(() => {
    const row = this.row();
    const shown = this.desk.shownOf(row);
    return this.desk.columns().map((column) => {
      const answer = this.desk.answerOf(row, column);
      const isHere = isShown(column, shown);
      const words = isHere ? this.texts.words(column, answer) : this.t('keying.cell.skipped');
      const name = { number: column.number, text: column.text, answer: words };
      return {
        column,
        isHere,
        text: isHere ? this.texts.cell(column, answer) : '',
        name: this.t('keying.cell.name', name),
      };
    });
  });
  private readonly blanks = computed(() => {
    const { sheet } = this.row();
    const shown = this.cells().filter(({ isHere }) => isHere);
    return { due: shown.length, blank: sheet === null ? 0 : shown.filter(({ text }) => text === '').length };
  });
  protected readonly status = computed(() => {
    const { standing, sheet } = this.row();
    if (this.isFull()) return this.t('keying.standing.full');
    if (standing === 'typing') {
      const { due, blank } = this.blanks();
      return this.t('keying.standing.typing', { typed: due - blank, due });
    }
    const isSending = sheet !== null && this.sender.sending() === sheet.id;
    return this.t('keying.standing.' + (isSending ? 'sending' : standing));
  });

  /** The cell around the button must not become the one that is due. */
  protected discard(event: Event): void {
    event.stopPropagation();
    this.desk.discard(this.row());
  }
}
