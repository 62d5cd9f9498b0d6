import { computed, Injectable, signal } from '@angular/core';
import type {
  ResponseImportDetail,
  ResponseImportOrder,
  ResponseImportRow,
  ResponseSheet,
} from '@ikrar/api-client';
import type { ResponseMapping } from '@ikrar/domain';
import { newId } from '../../../platform/new-id';
import { toOrderMapping } from './to-order-mapping';

export const IMPORT_STEPS = ['file', 'columns', 'answers', 'preview', 'done'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** What becomes of rows that belong to nobody known. */
export const UNMATCHED_RULES = ['refuse', 'leave_out', 'anonymous'] as const;
export type UnmatchedRule = (typeof UNMATCHED_RULES)[number];

/** The bytes themselves: a file that is changed or moved meanwhile is still the one that was looked at. */
export interface ImportFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * A file of answers on its way in: what it is, what its columns mean, what was decided about its rows. It lives as
 * long as the app: what was decided is still there after a look at another page, and whatever the server answers.
 */
@Injectable({ providedIn: 'root' })
export class ImportDraft {
  private scope = '';
  private attempt: { readonly order: string; readonly id: string } | null = null;

  readonly eventId = signal('');
  readonly step = signal<ImportStep>('file');
  readonly file = signal<ImportFile | null>(null);
  readonly sheets = signal<readonly ResponseSheet[]>([]);
  readonly sheet = signal<ResponseSheet | null>(null);
  /** Null until the questions are there for which it is made. */
  readonly mapping = signal<ResponseMapping | null>(null);
  /** Whose questions are answered, and for whose the mapping was made. */
  readonly versionId = signal<string | null>(null);
  readonly mappedFor = signal<string | null>(null);
  readonly unmatched = signal<UnmatchedRule>('refuse');
  readonly takeDoubtful = signal<ReadonlySet<number>>(new Set());
  readonly leaveOut = signal<ReadonlySet<number>>(new Set());
  /** What the server says of the rows as they are mapped now. */
  readonly lines = signal<readonly ResponseImportRow[] | null>(null);
  readonly done = signal<ResponseImportDetail | null>(null);

  readonly order = computed<ResponseImportOrder | null>(() => {
    const [file, sheet, mapping] = [this.file(), this.sheet(), this.mapping()];
    if (!file || !sheet || !mapping) return null;
    return {
      fileName: file.name,
      sheet: sheet.name,
      mapping: toOrderMapping(mapping),
      unmatched: this.unmatched(),
      takeDoubtful: [...this.takeDoubtful()].sort((one, other) => one - other),
      leaveOut: [...this.leaveOut()].sort((one, other) => one - other),
    };
  });

  /** Another event or another account starts with an empty page; the same goes on where it stood. */
  open(eventId: string, accountId: string): void {
    const scope = `${accountId} ${eventId}`;
    if (this.scope === scope) return;
    this.scope = scope;
    this.eventId.set(eventId);
    this.startOver();
  }

  startOver(): void {
    this.file.set(null);
    this.sheets.set([]);
    this.sheet.set(null);
    this.forget();
    this.step.set('file');
  }

  accept(file: ImportFile, sheets: readonly ResponseSheet[]): void {
    this.file.set(file);
    this.sheets.set(sheets);
    this.sheet.set(null);
    this.forget();
    const [only, second] = sheets;
    if (only && !second) this.take(only);
  }

  take(sheet: ResponseSheet): void {
    if (this.sheet() !== sheet) {
      this.sheet.set(sheet);
      this.forget();
      this.mapping.set(sheet.suggestion?.mapping ?? null);
      this.versionId.set(sheet.suggestion?.instrumentVersionId ?? null);
      this.mappedFor.set(this.versionId());
    }
    this.step.set('columns');
  }

  /** Another meaning of the columns: what the server said of the rows holds no longer, what was decided of them does. */
  edit(change: (mapping: ResponseMapping) => ResponseMapping): void {
    this.mapping.update((mapping) => mapping && change(mapping));
    this.lines.set(null);
  }

  toggle(set: 'takeDoubtful' | 'leaveOut', lines: readonly number[], on: boolean): void {
    this[set].update((before) => {
      const next = new Set(before);
      for (const line of lines) {
        if (on) next.add(line);
        else next.delete(line);
      }
      return next;
    });
  }

  /** The same import as long as nothing changed in it: a second try is confirmed, not done twice. */
  idOf(order: ResponseImportOrder): string {
    const said = JSON.stringify(order);
    if (this.attempt?.order !== said) this.attempt = { order: said, id: newId() };
    return this.attempt.id;
  }

  /** The import was undone; what was decided for it stays. */
  takeBack(): void {
    this.attempt = null;
    this.done.set(null);
    this.lines.set(null);
    this.step.set('preview');
  }

  private forget(): void {
    this.attempt = null;
    this.mapping.set(null);
    this.versionId.set(null);
    this.mappedFor.set(null);
    this.unmatched.set('refuse');
    this.takeDoubtful.set(new Set());
    this.leaveOut.set(new Set());
    this.lines.set(null);
    this.done.set(null);
  }
}
