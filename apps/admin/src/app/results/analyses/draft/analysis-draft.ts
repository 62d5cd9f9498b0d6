import { computed, Injectable, signal } from '@angular/core';
import type { AnalysisColumns, AnalysisMappingDto, AnalysisResults, AnalysisSheet } from '@ikrar/api-client';
import { ANALYSIS_SIDES } from '@ikrar/domain';
import type { AnalysisSide } from '@ikrar/domain';
import { newId } from '../../../platform/new-id';
import { fitsSheets } from './mapping-edits';

export const ANALYSIS_STEPS = ['file', 'columns', 'result'] as const;
export type AnalysisStep = (typeof ANALYSIS_STEPS)[number];

export interface AnalysisFile {
  readonly name: string;
  readonly content: Blob;
}

interface StoredDraft {
  readonly title: string;
  readonly mapping: AnalysisMappingDto;
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
  readonly title = signal('');
  readonly results = signal<AnalysisResults | null>(null);
  /** What was decided before the window was loaded anew waits for its files. */
  readonly waits = signal<StoredDraft | null>(null);
  readonly hasFile = computed(() => ANALYSIS_SIDES.some((side) => this.files()[side] !== undefined));

  /** Another account starts with an empty page; the same goes on where it stood. */
  open(accountId: string): void {
    const key = `ikrar.analysis.${accountId}`;
    if (this.key === key) return;
    this.key = key;
    this.files.set({});
    this.accept({ sheets: [], mapping: null });
    this.title.set('');
    this.step.set('file');
    this.waits.set(read(key));
  }

  startOver(): void {
    this.files.set({});
    this.accept({ sheets: [], mapping: null });
    this.title.set('');
    this.waits.set(null);
    this.step.set('file');
    this.keep();
  }

  put(side: AnalysisSide, file: AnalysisFile | undefined): void {
    this.files.update(({ [side]: _, ...rest }) => (file ? { ...rest, [side]: file } : rest));
    this.results.set(null);
  }

  /** What the server says of the columns; what was decided before stays where the files are of the same form. */
  accept({ sheets, mapping }: AnalysisColumns): void {
    const before = this.waits()?.mapping ?? this.mapping();
    this.sheets.set(sheets);
    this.results.set(null);
    this.mapping.set(before && fitsSheets(before, sheets) ? before : mapping);
    if (sheets.length === 0) return;
    this.title.update((title) => title || (this.waits()?.title ?? ''));
    this.waits.set(null);
    this.keep();
  }

  edit(change: (mapping: AnalysisMappingDto) => AnalysisMappingDto): void {
    this.mapping.update((mapping) => mapping && change(mapping));
    this.results.set(null);
    this.keep();
  }

  name(title: string): void {
    this.title.set(title);
    this.keep();
  }

  /** The same analysis as long as nothing changed in it: a second try is confirmed, not kept twice. */
  idOf(order: object): string {
    const files = ANALYSIS_SIDES.map((side) => this.files()[side]?.name ?? '');
    const said = JSON.stringify([order, files]);
    if (this.attempt?.said !== said) this.attempt = { said, id: newId() };
    return this.attempt.id;
  }

  private keep(): void {
    const [mapping, title] = [this.mapping(), this.title()];
    try {
      if (mapping) sessionStorage.setItem(this.key, JSON.stringify({ mapping, title }));
      else sessionStorage.removeItem(this.key);
    } catch {
      // A browser that keeps nothing still lets the person work.
    }
  }
}

function read(key: string): StoredDraft | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<StoredDraft> | null;
    return found?.mapping && Array.isArray(found.mapping.questions)
      ? { mapping: found.mapping, title: String(found.title ?? '') }
      : null;
  } catch {
    return null;
  }
}
