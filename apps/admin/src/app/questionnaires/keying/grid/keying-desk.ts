import { computed, inject, Injectable, signal } from '@angular/core';
import type { Answer, InstrumentContent } from '@ikrar/domain';
import { newId } from '../../../platform/new-id';
import { newSheet, placeKey } from '../sheets/sheet';
import type { Sheet, SheetPlace } from '../sheets/sheet';
import { SheetBook } from '../sheets/sheet-book';
import { isFull, SheetHandover } from '../sheets/sheet-handover';
import { press } from './cell-answers';
import { isShown, nextColumn, shownKeys } from './columns';
import type { Column } from './columns';
import { DeskRows } from './desk-rows';
import type { Cell, CorrectionDue, Remark, Table } from './desk-state';
import { isWritable } from './rows';
import type { Row } from './rows';

/** What keys do to the sheets: which cell is due, what a key writes, and when a sheet is finished. */
@Injectable()
export class KeyingDesk {
  private readonly book = inject(SheetBook);
  private readonly handover = inject(SheetHandover);
  private readonly list = inject(DeskRows);
  private readonly content = signal<InstrumentContent>({ items: [] });
  private byCode = false;

  readonly columns = signal<readonly Column[]>([]);
  readonly round = this.list.round.asReadonly();
  readonly cell = signal<Cell | null>(null);
  /** The text with which writing in the cell begins; null while nothing is written there. */
  readonly writing = signal<string | null>(null);
  readonly remark = signal<Remark | null>(null);
  /** Counts up when the next code is due. */
  readonly codeDue = signal(0);
  readonly correctionDue = signal<CorrectionDue | null>(null);

  readonly rows = this.list.all.asReadonly();
  readonly row = computed(() => this.rows().find(({ key }) => key === this.cell()?.row) ?? null);
  readonly column = computed(() => this.columns()[this.cell()?.column ?? -1] ?? null);

  /** What lies on the table; another round begins anew. */
  lay({ content, columns, entries, round }: Table): void {
    const isOther = round !== this.round() || this.cell() === null;
    this.content.set(content);
    this.columns.set(round === 'second' ? columns.filter(({ part }) => part === null) : columns);
    this.list.entries.set(entries);
    this.list.round.set(round);
    if (!isOther) return;
    this.list.forget();
    this.remark.set(null);
    this.cell.set(null);
    this.goOn();
  }

  /** Down the list: to the sheet that was begun, or the first that nobody touched. */
  goOn(): boolean {
    const rows = this.rows();
    const open =
      rows.find(({ standing }) => standing === 'typing') ??
      rows.find(({ standing }) => standing === 'untouched');
    this.byCode = false;
    if (open) this.enter(open.key);
    return open !== undefined;
  }

  shownOf(row: Row): ReadonlySet<string> {
    return shownKeys(this.content(), row.sheet?.answers ?? {});
  }

  /** Goes to the sheet of a code. */
  goTo(place: SheetPlace): void {
    this.list.ask(place);
    this.byCode = true;
    this.enter(placeKey(place));
  }

  /** The hand goes elsewhere: a sheet that is full is sent, the row of a number nobody typed into goes. */
  leave(): void {
    const row = this.row();
    if (row === null) return;
    this.list.leave(row);
    // What is being written and is no answer yet keeps its sheet here.
    if (row.sheet !== null && this.writing() === null && this.isFull(row)) this.hand(row, row.sheet);
  }

  isFull({ sheet }: Row): boolean {
    return sheet !== null && isFull(sheet, this.content(), this.columns());
  }

  /** Takes away the row of a number without answers; the next code is due. */
  discard(row: Row): void {
    this.list.discard(row);
    this.codeDue.update((times) => times + 1);
  }

  /** Goes to a cell, as a click does. */
  choose(cell: Cell): void {
    if (cell.row !== this.cell()?.row) {
      this.leave();
      this.byCode = false;
    }
    this.writing.set(null);
    this.cell.set(cell);
  }

  step(columns: number, rows = 0): void {
    const cell = this.cell();
    if (cell === null) return;
    this.writing.set(null);
    if (rows === 0) {
      this.cell.set({ ...cell, column: this.due(cell, columns) });
      return;
    }
    const all = this.rows();
    const to = all[all.findIndex(({ key }) => key === cell.row) + rows];
    if (to) this.choose({ ...cell, row: to.key });
  }

  edge(end: 'first' | 'last'): void {
    const cell = this.cell();
    if (cell === null) return;
    const from = end === 'first' ? -1 : this.columns().length;
    this.cell.set({ ...cell, column: this.due({ ...cell, column: from }, end === 'first' ? 1 : -1) });
  }

  /** A digit into the cell; where there are more than nine options, or none, it begins what is written. */
  digit(digit: number): void {
    const [row, column] = [this.row(), this.column()];
    if (row === null || column === null) return;
    const isWritten = column.way === 'written' || column.way === 'area';
    const pressed = isWritten && digit > 0 ? undefined : press(column, this.answerOf(row, column), digit);
    if (this.isSent(row)) return this.correct(row, column, pressed?.answer);
    if (!this.mayWrite(row, column)) return;
    if (pressed === undefined) this.writing.set(String(digit));
    else if (pressed !== null) this.write(pressed.answer, pressed.goesOn);
    else this.say('noOption', { digit, number: column.number, last: column.options.length });
  }

  /** Leaves the cell blank. */
  blank(): void {
    const [row, column] = [this.row(), this.column()];
    if (row !== null && column !== null && this.isSent(row)) this.correct(row, column, null);
    else this.write(null, false);
  }

  /** Begins writing in the cell, with what stands there or with the first letter. */
  edit(first = ''): void {
    const [row, column] = [this.row(), this.column()];
    if (row === null || column === null) return;
    if (this.isSent(row)) return this.correct(row, column);
    if (!this.mayWrite(row, column)) return;
    if (column.way === 'written' || column.way === 'area') this.writing.set(first);
  }

  /** Enter: on to the next item; a field to write in opens; after the last item the sheet is finished. */
  enterKey(): void {
    const [row, column] = [this.row(), this.column()];
    if (row === null) return;
    if (column === null) this.finish(row);
    else if (isWritable(row) && (column.way === 'written' || column.way === 'area')) this.edit();
    else this.step(1);
  }

  /** The cell is done with this answer. */
  write(answer: Answer, goesOn: boolean): void {
    if (!this.keep(answer)) return;
    this.writing.set(null);
    this.remark.set(null);
    if (goesOn) this.step(1);
  }

  /** Stores the answer so far. */
  keep(answer: Answer): boolean {
    const [row, column] = [this.row(), this.column()];
    if (row === null || column === null || !this.mayWrite(row, column)) return false;
    const responseId = this.round() === 'second' ? (row.entry?.responseId ?? null) : null;
    const sheet = row.sheet ?? newSheet(newId(), this.round(), row.place, responseId);
    this.book.type(sheet, { ...sheet.answers, [column.key]: answer });
    return true;
  }

  answerOf(row: Row, column: Column): Answer {
    return row.sheet?.answers[column.key] ?? null;
  }

  say(code: string, params: Remark['params'] = {}): void {
    this.remark.update((before) => ({ code, params, turn: (before?.turn ?? 0) + 1 }));
  }

  /** Where a refused sheet is wrong. */
  goToProblem(row: Row, key: string): void {
    const column = this.columns().findIndex((one) => one.key === key);
    this.choose({ row: row.key, column: Math.max(0, column) });
  }

  private isSent({ standing }: Row): boolean {
    return standing === 'sent' && this.round() === 'first';
  }

  private correct({ sheet, entry }: Row, column: Column, answer?: Answer): void {
    const responseId = sheet?.responseId ?? entry?.responseId ?? null;
    // A part of the own code was never stored: there is nothing to correct.
    if (responseId === null || column.item === null) this.say('locked.code');
    else this.correctionDue.set({ responseId, column, ...(answer !== undefined && { answer }) });
  }

  private mayWrite(row: Row, column: Column): boolean {
    if (!isWritable(row)) {
      this.say(row.sheet?.state === 'waiting' ? 'onItsWay' : `locked.${row.standing}`);
      return false;
    }
    const shown = isShown(column, this.shownOf(row));
    if (!shown) this.say('skipped', { number: column.number });
    return shown;
  }

  private finish(row: Row): void {
    const { sheet } = row;
    if (sheet !== null && (sheet.state === 'typing' || sheet.state === 'refused') && !sheet.attempted) {
      const wrong = this.handover.problemOf(sheet, this.content());
      if (wrong !== null) {
        this.goToProblem(row, wrong.itemId);
        this.say(`problem.${wrong.code}`, { number: this.column()?.number ?? '' });
        return;
      }
      this.hand(row, sheet);
    }
    this.next(row);
  }

  private hand({ entry }: Row, sheet: Sheet): void {
    if (this.handover.hand(sheet, entry)) this.say('becameSecond');
  }

  /** Whoever came by a code types the next one; whoever goes down the list goes on down the list. */
  private next(row: Row): void {
    const rows = this.rows();
    const after = rows.slice(rows.findIndex(({ key }) => key === row.key) + 1);
    const open = after.find(({ standing }) => standing === 'untouched' || standing === 'typing');
    if (!this.byCode && open) this.enter(open.key);
    else this.codeDue.update((times) => times + 1);
  }

  private enter(key: string): void {
    if (key !== this.cell()?.row) this.leave();
    this.writing.set(null);
    this.cell.set({ row: key, column: -1 });
    this.step(1);
  }

  private due(cell: Cell, direction: number): number {
    const row = this.row();
    return row === null ? cell.column : nextColumn(this.columns(), this.shownOf(row), cell.column, direction);
  }
}
