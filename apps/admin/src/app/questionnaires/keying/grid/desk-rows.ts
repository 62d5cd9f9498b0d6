import { inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { EntrySummary } from '@ikrar/api-client';
import { placeKey } from '../sheets/sheet';
import type { EntryRound, SheetPlace } from '../sheets/sheet';
import { SheetBook } from '../sheets/sheet-book';
import { emptyRow, isUnused, keepRows, rowsOf } from './rows';
import type { Row } from './rows';

/** Which sheets lie on the table: those of the list, those typed here, and the number that was asked for. */
@Injectable()
export class DeskRows {
  private readonly book = inject(SheetBook);
  readonly entries = signal<readonly EntrySummary[]>([]);
  readonly round = signal<EntryRound>('first');
  /** A sheet of a number stands here before its first key press. */
  private readonly asked = signal<SheetPlace | null>(null);

  readonly all = linkedSignal<readonly Row[], readonly Row[]>({
    source: () => {
      const rows = rowsOf(this.entries(), this.book.sheets(), this.round());
      const asked = this.asked();
      const isThere = asked === null || rows.some(({ key }) => key === placeKey(asked));
      return isThere ? rows : [...rows, emptyRow(asked)];
    },
    computation: (rows, before) => keepRows(before?.value ?? [], rows),
  });

  has(place: SheetPlace): boolean {
    return this.all().some(({ key }) => key === placeKey(place));
  }

  ask(place: SheetPlace): void {
    if (!this.has(place)) this.asked.set(place);
  }

  forget(): void {
    this.asked.set(null);
  }

  /** The row of a number goes while nobody has pressed a key in it. */
  leave(row: Row): void {
    const asked = this.asked();
    if (row.sheet === null && asked !== null && row.key === placeKey(asked)) this.forget();
  }

  /** Takes away the row of a number without answers. */
  discard(row: Row): void {
    if (!isUnused(row)) return;
    if (row.sheet !== null) this.book.remove(row.sheet);
    this.forget();
  }
}
