import { computed, inject, Injectable, signal } from '@angular/core';
import type { ImportLineAnswer, ImportResult, ImportRow, ParticipantSheet } from '@ikrar/api-client';
import { guessColumns, PARTICIPANT_COLUMNS } from '@ikrar/domain';
import type { ParticipantColumn } from '@ikrar/domain';
import { ColumnMemory } from './column-memory';
import { listColumns } from './list-columns';
import type { Encoding } from './read-list';
import { columnLetters } from './column-letters';

export const IMPORT_STEPS = ['source', 'columns', 'preview', 'apply', 'done'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** As many lines as one import may bring. */
export const LONGEST_IMPORT = 1000;
/** A longer cell is refused by name all the same, but must not make the whole list unreadable. */
const LONGEST_CELL = 300;

export interface ListSource {
  /** Row by row, from the first of the file. */
  readonly cells: readonly (readonly string[])[];
  /** Rows of titles above the list. */
  readonly above: number;
  readonly fileName: string | null;
  readonly encoding: Encoding | null;
  /** Numbers that the spreadsheet has shortened, by row and column of the file. */
  readonly shortened: readonly { readonly row: number; readonly column: number }[];
}

export interface Workbook {
  readonly fileName: string;
  readonly sheets: readonly ParticipantSheet[];
}

/**
 * A list on its way into the roster: where it came from, what its columns mean, what the server said of it.
 * It lives as long as the app: a list half mapped is still there after a look at the roster.
 */
@Injectable({ providedIn: 'root' })
export class ImportDraft {
  private readonly memory = inject(ColumnMemory);
  private eventId: string | null = null;

  readonly step = signal<ImportStep>('source');
  /** What stands in the box for pasting; kept while a file is tried. */
  readonly pasted = signal('');
  readonly source = signal<ListSource | null>(null);
  /** The sheets of a workbook that holds several, until one is chosen. */
  readonly workbook = signal<Workbook | null>(null);
  readonly hasHeader = signal(false);
  readonly columns = signal<readonly (ParticipantColumn | null)[]>([]);
  /** Cells that were mended here, by line and column. */
  readonly mended = signal<ReadonlyMap<number, Partial<Record<ParticipantColumn, string>>>>(new Map());
  /** Refused lines that somebody leaves out on purpose. */
  readonly skipped = signal<ReadonlySet<number>>(new Set());
  /** Doubtful lines that are another person all the same. */
  readonly taken = signal<ReadonlySet<number>>(new Set());
  readonly answer = signal<readonly ImportLineAnswer[] | null>(null);
  /** Whether something was mended since. */
  readonly unchecked = signal(false);
  readonly result = signal<ImportResult | null>(null);
  /** Counts the imports taken back; a roster on the screen reads itself again. */
  readonly undone = signal(0);

  private readonly cells = computed(() => this.source()?.cells.slice(this.source()?.above) ?? []);
  readonly headers = computed(() => {
    const rows = this.cells();
    const width = Math.max(0, ...rows.map((row) => row.length));
    const first = this.hasHeader() ? (rows[0] ?? []) : [];
    return Array.from({ length: width }, (_, index) => first[index] ?? '');
  });
  private readonly body = computed(() => (this.hasHeader() ? this.cells().slice(1) : this.cells()));
  readonly listColumns = computed(() => listColumns(this.headers(), this.body()));
  /** Every line that says something, by the number it has in the spreadsheet. */
  readonly rows = computed<readonly ImportRow[]>(() => {
    const first = (this.source()?.above ?? 0) + (this.hasHeader() ? 2 : 1);
    return this.body()
      .map((cells, index) => this.rowOf(first + index, cells))
      .filter((row) => PARTICIPANT_COLUMNS.some((column) => (row[column] ?? '') !== ''));
  });
  /** Cells of taken columns whose number is not what somebody wrote: B7, B9. */
  readonly shortened = computed(() =>
    (this.source()?.shortened ?? [])
      .filter(({ column }) => (this.columns()[column] ?? null) !== null)
      .map(({ row, column }) => `${columnLetters(column)}${row + 1}`),
  );
  /** What is sent: everything but what was left out. */
  readonly sent = computed(() => this.rows().filter(({ line }) => !this.skipped().has(line)));

  /** Another event starts with an empty page; the same one goes on where it stood. */
  open(eventId: string): void {
    if (this.eventId === eventId) return;
    this.eventId = eventId;
    this.pasted.set('');
    this.startOver();
  }

  startOver(): void {
    this.source.set(null);
    this.workbook.set(null);
    this.forgetAnswers();
    this.step.set('source');
  }

  take(source: ListSource): void {
    this.source.set(source);
    this.forgetAnswers();
    const first = this.cells()[0] ?? [];
    this.setHeader(guessColumns(first).some((column) => column !== null));
    this.step.set('columns');
  }

  setHeader(hasHeader: boolean): void {
    this.hasHeader.set(hasHeader);
    this.columns.set(hasHeader ? this.memory.guess(this.headers()) : this.withoutHeader());
    this.forgetAnswers();
  }

  /** A meaning is given once: whoever held it before holds none. */
  choose(index: number, column: ParticipantColumn | null): void {
    this.columns.update((columns) =>
      columns.map((one, at) => (at === index ? column : one === column ? null : one)),
    );
    this.forgetAnswers();
  }

  rememberColumns(): void {
    if (this.hasHeader()) this.memory.remember(this.headers(), this.columns());
  }

  /** What the server says of the list as it is now. */
  accept(answer: readonly ImportLineAnswer[]): void {
    this.answer.set(answer);
    this.unchecked.set(false);
  }

  mend(line: number, column: ParticipantColumn, value: string): void {
    this.unchecked.set(true);
    this.mended.update((all) => new Map(all).set(line, { ...all.get(line), [column]: value }));
  }

  toggle(set: 'skipped' | 'taken', line: number, on: boolean): void {
    this[set].update((lines) => {
      const next = new Set(lines);
      if (on) next.add(line);
      else next.delete(line);
      return next;
    });
  }

  private forgetAnswers(): void {
    this.mended.set(new Map());
    this.skipped.set(new Set());
    this.taken.set(new Set());
    this.answer.set(null);
    this.unchecked.set(false);
    this.result.set(null);
  }

  /** A bare list of names is the commonest list without a header. */
  private withoutHeader(): (ParticipantColumn | null)[] {
    return this.headers().map((_, index) => (index === 0 ? 'fullName' : null));
  }

  private rowOf(line: number, cells: readonly string[]): ImportRow {
    const mended = this.mended().get(line);
    const known = this.columns().flatMap((column, index) =>
      column === null ? [] : [[column, readable(cells[index] ?? '')] as const],
    );
    return { line, ...Object.fromEntries(known), ...mended };
  }
}

/** No sign that nobody types; the server would not even read the list. */
function readable(cell: string): string {
  return cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ').slice(0, LONGEST_CELL);
}
