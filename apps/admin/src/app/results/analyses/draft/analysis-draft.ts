import { computed, Injectable, signal } from '@angular/core';
import type { AnalysisColumns, AnalysisMappingDto, AnalysisResults, AnalysisSheet } from '@ikrar/api-client';
import { ANALYSIS_SIDES } from '@ikrar/domain';
import type { AnalysisSide } from '@ikrar/domain';
import { newId } from '../../../platform/new-id';
import { carriedOver, fitsSheets, missingIn, type MissingName } from './kept-decisions';
import { readStored, store, type StoredDraft } from './stored-draft';

export const ANALYSIS_STEPS = ['file', 'columns', 'result'] as const;
export type AnalysisStep = (typeof ANALYSIS_STEPS)[number];

export interface AnalysisFile {
  readonly name: string;
  readonly content: Blob;
}

/** Files that were chosen again and are not the ones that were decided about. */
interface Misfit {
  readonly read: AnalysisColumns;
  readonly missing: readonly MissingName[];
}

/**
 * Files on their way to results, and what their columns mean. What was decided stays in this window, also after it was
 * loaded anew; the files themselves do not: they are asked for again, and take up what was decided where it still fits.
 */
@Injectable({ providedIn: 'root' })
export class AnalysisDraft {
  private key = '';
  private attempt: { readonly said: string; readonly id: string } | null = null;

  readonly step = signal<AnalysisStep>('file');
  readonly files = signal<Partial<Record<AnalysisSide, AnalysisFile>>>({});
  readonly sheets = signal<readonly AnalysisSheet[]>([]);
  readonly mapping = signal<AnalysisMappingDto | null>(null);
  /** What was typed as the highest of a question and is none, by the question: it stays as it was typed. */
  readonly wrongMax = signal<ReadonlyMap<string, string>>(new Map());
  readonly title = signal('');
  readonly results = signal<AnalysisResults | null>(null);
  /** What was decided before the window was loaded anew waits for its files. */
  readonly waits = signal<StoredDraft | null>(null);
  readonly misfit = signal<Misfit | null>(null);
  readonly hasFile = computed(() => ANALYSIS_SIDES.some((side) => this.files()[side] !== undefined));

  /** Another account starts with an empty page; the same goes on where it stood. */
  open(accountId: string): void {
    const key = `ikrar.analysis.${accountId}`;
    if (this.key === key) return;
    this.key = key;
    this.empty();
    this.waits.set(readStored(key));
  }

  startOver(): void {
    this.empty();
    store(this.key, null);
  }

  put(side: AnalysisSide, file: AnalysisFile | undefined): void {
    this.files.update(({ [side]: _, ...rest }) => (file ? { ...rest, [side]: file } : rest));
    this.results.set(null);
    this.misfit.set(null);
  }

  /**
   * What the server says of the columns. What was decided before holds where the files are of the same form, and goes over
   * by the words of the questions where they are not; files that were chosen again and are others are asked about first.
   */
  accept(read: AnalysisColumns): void {
    const waiting = this.waits()?.mapping ?? null;
    const missing = waiting ? missingIn(waiting, read.sheets) : [];
    if (missing.length > 0) return this.misfit.set({ read, missing });
    this.use(read);
  }

  /** Other files than before after all. */
  acceptMisfit(): void {
    const misfit = this.misfit();
    if (misfit) this.use(misfit.read);
  }

  /** Somebody says which tables these are: the files stay, their columns are read anew. */
  choose({ sheets, mapping }: AnalysisColumns): void {
    const before = this.mapping();
    this.sheets.set(sheets);
    this.wrongMax.set(new Map());
    this.results.set(null);
    if (mapping) this.mapping.set(before ? carriedOver(before, mapping) : mapping);
    this.keep();
  }

  edit(change: (mapping: AnalysisMappingDto) => AnalysisMappingDto): void {
    this.mapping.update((mapping) => mapping && change(mapping));
    this.results.set(null);
    this.keep();
  }

  /** What was typed as the highest of a question cannot be it; null: nothing of the kind any more. */
  refuseMax(id: string, typed: string | null): void {
    const rest = [...this.wrongMax()].filter(([one]) => one !== id);
    this.wrongMax.set(new Map(typed === null ? rest : [...rest, [id, typed]]));
    this.results.set(null);
  }

  name(title: string): void {
    this.title.set(title);
    this.keep();
  }

  /** What a table is called on the screen: its file, its sheet, or both. */
  tableOf(side: AnalysisSide): string {
    const { layout, tables } = this.mapping() ?? {};
    const name = layout === 'two_tables' ? tables?.[side] : tables?.before;
    return name ? this.nameOf(name) : '';
  }

  nameOf({ file, sheet }: { readonly file: AnalysisSide; readonly sheet: string }): string {
    // Of one file alone the name of the sheet says enough.
    const isOnly = sheet !== '' && ANALYSIS_SIDES.every((side) => side === file || !this.files()[side]);
    return isOnly ? sheet : [this.files()[file]?.name, sheet].filter(Boolean).join(' · ');
  }

  /** The same analysis as long as nothing changed in it: a second try is confirmed, not kept twice. */
  idOf(order: object): string {
    const files = ANALYSIS_SIDES.map((side) => this.files()[side]?.name ?? '');
    const said = JSON.stringify([order, files]);
    if (this.attempt?.said !== said) this.attempt = { said, id: newId() };
    return this.attempt.id;
  }

  private use({ sheets, mapping }: AnalysisColumns): void {
    const before = this.waits()?.mapping ?? this.mapping();
    this.sheets.set(sheets);
    this.results.set(null);
    this.wrongMax.set(new Map());
    const isSame = before !== null && fitsSheets(before, sheets);
    this.mapping.set(isSame ? before : before && mapping ? carriedOver(before, mapping) : mapping);
    this.title.update((title) => title || (this.waits()?.title ?? ''));
    this.waits.set(null);
    this.misfit.set(null);
    this.keep();
  }

  private empty(): void {
    this.files.set({});
    this.sheets.set([]);
    this.mapping.set(null);
    this.results.set(null);
    this.wrongMax.set(new Map());
    this.title.set('');
    this.waits.set(null);
    this.misfit.set(null);
    this.step.set('file');
  }

  private keep(): void {
    const [mapping, title, files] = [this.mapping(), this.title(), this.files()];
    const names = { before: files.before?.name, after: files.after?.name };
    store(this.key, mapping && { mapping, title, files: names });
  }
}
