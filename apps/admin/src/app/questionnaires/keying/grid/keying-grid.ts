import {
  afterRenderEffect,
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  effect,
  ElementRef,
  inject,
  output,
  untracked,
  ViewEncapsulation,
} from '@angular/core';
import { Dialogs } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { AnswerSheet } from './answer-sheet';
import type { AnswerSheetData } from './answer-sheet';
import { KeyingDesk } from './keying-desk';
import { cellId, KeyingRow } from './keying-row';

/** A row a sheet, a column an item; typed blind, by keys alone. */
@Component({
  selector: 'ikrar-keying-grid',
  imports: [KeyingRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  templateUrl: './keying-grid.html',
  styleUrl: './keying-grid.scss',
  host: { '(keydown)': 'key($event)' },
})
export class KeyingGrid {
  /** A letter, or a digit behind the last item, that begins the code of another sheet. */
  readonly coded = output<string>();
  /** A whole code, read by a scanner. */
  readonly scanned = output<string>();

  protected readonly t = translator();
  protected readonly desk = inject(KeyingDesk);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly dialogs = inject(Dialogs);
  private readonly application = inject(ApplicationRef);

  constructor() {
    // A key is only ever meant for the cell that shows the focus.
    afterRenderEffect(() => {
      const cell = this.desk.cell();
      const isWriting = this.desk.writing() !== null;
      if (cell !== null && !isWriting) this.focus(cellId(cell.row, cell.column));
    });
    effect(() => {
      const first = this.desk.writing();
      const column = untracked(this.desk.column);
      if (first !== null && column?.way === 'area') void this.ask();
    });
  }

  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || this.desk.writing() !== null) return;
    // Between a key that asks for a reason and the question for it no key writes anything.
    if (this.desk.correctionDue() !== null) return event.preventDefault();
    const act = this.actOf(event.key);
    if (act === null) return;
    act();
    // A letter that begins a search is written by the browser where the focus is then.
    const isLetter = this.desk.writing() !== null && this.desk.column()?.way === 'area' && isText(event.key);
    if (!isLetter) event.preventDefault();
    // Whatever is due next has the focus before the next key comes: a scanner and a quick hand wait for no frame.
    this.application.tick();
  }

  private actOf(key: string): (() => void) | null {
    const { desk } = this;
    // Behind the last item nothing is answered: whatever is written there begins a code.
    const isEnd = desk.row() !== null && desk.column() === null;
    if (/^\d$/.test(key)) return isEnd ? () => this.coded.emit(key) : () => desk.digit(Number(key));
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => desk.step(-1),
      ArrowRight: () => desk.step(1),
      ArrowUp: () => desk.step(0, -1),
      ArrowDown: () => desk.step(0, 1),
      Home: () => desk.edge('first'),
      End: () => desk.edge('last'),
      Backspace: () => desk.blank(),
      Delete: () => desk.blank(),
      Enter: () => desk.enterKey(),
      F2: () => desk.edit(),
      Escape: () => this.coded.emit(''),
    };
    const act = acts[key];
    if (act) return act;
    if (!isText(key)) return null;
    const way = desk.row()?.standing === 'sent' ? null : desk.column()?.way;
    if (way === 'written') return () => desk.edit(key);
    return way === 'area' ? () => desk.edit() : () => this.coded.emit(key);
  }

  private focus(id: string): void {
    const cell = this.element.ownerDocument.getElementById(id);
    if (cell === null || cell === this.element.ownerDocument.activeElement) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private async ask(): Promise<void> {
    const [row, column] = [this.desk.row(), this.desk.column()];
    if (row === null || column === null) return;
    let isDone = false;
    const done = (act: () => void): void => {
      isDone = true;
      act();
      this.application.tick();
    };
    const data: AnswerSheetData = {
      column,
      answer: this.desk.answerOf(row, column),
      take: (answer) => done(() => this.desk.write(answer, true)),
      scanned: (code) => done(() => this.leave(code)),
    };
    await this.dialogs.sheet(AnswerSheet, data, 'ikrar-answer-sheet input');
    // What is written by then may be the next cell's.
    if (!isDone) this.desk.writing.set(null);
  }

  private leave(code: string): void {
    this.desk.writing.set(null);
    this.scanned.emit(code);
  }
}

/** What begins a code or a word. */
function isText(key: string): boolean {
  return /^[\p{L}#]$/u.test(key);
}
