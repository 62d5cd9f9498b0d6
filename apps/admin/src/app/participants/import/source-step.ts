import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { ParticipantSheet } from '@ikrar/api-client';
import { ErrorState, FileDrop, Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ImportDraft, LONGEST_IMPORT } from './import-draft';
import { ImportRun } from './import-run';
import { isZip, LARGEST_WORKBOOK, readList } from './read-list';
import type { Encoding } from './read-list';
import { sheetSource } from './sheet-source';
import { splitCells } from './split-cells';
import { TemplateFile } from './template-file';

/** Where the list comes from: the clipboard or a file. */
@Component({
  selector: 'ikrar-source-step',
  imports: [ErrorState, FileDrop, Icon, MatButton, MatFormFieldModule, MatInputModule],
  templateUrl: './source-step.html',
  styleUrl: './source-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourceStep {
  readonly eventId = input.required<string>();
  readonly from = input<string>();

  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  protected readonly run = inject(ImportRun);
  protected readonly template = inject(TemplateFile);
  protected readonly refusal = signal<string | null>(null);
  protected readonly linesOf = linesOf;
  protected readonly lines = computed(() => countLines(this.draft.pasted()));
  private readonly paste = viewChild.required<ElementRef<HTMLTextAreaElement>>('paste');
  private readonly file = viewChild.required<FileDrop>('file');

  constructor() {
    afterNextRender(() => {
      if (this.from() === 'file') this.file().focus();
      else if (this.from() === 'paste') this.paste().nativeElement.focus();
    });
  }

  protected takePasted(): void {
    const text = this.draft.pasted();
    if (this.fits(this.lines())) this.takeText(text, null, null);
  }

  protected async takeFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.draft.workbook.set(null);
    if (isZip(bytes)) return this.takeWorkbook(file);
    const list = readList(bytes);
    if (!list.ok) {
      this.refusal.set(this.t(`participants.import.source.${list.reason}`, { name: file.name }));
      return;
    }
    const { text, encoding } = list;
    if (this.fits(countLines(text))) this.takeText(text, file.name, encoding);
  }

  private takeText(text: string, fileName: string | null, encoding: Encoding | null): void {
    this.draft.take({ cells: splitCells(text), above: 0, fileName, encoding, shortened: [] });
  }

  private async takeWorkbook(file: File): Promise<void> {
    this.refusal.set(null);
    if (file.size > LARGEST_WORKBOOK) {
      this.refusal.set(this.t('participants.import.source.workbook-too-large', { name: file.name }));
      return;
    }
    const sheets = await this.run.readSheets(this.eventId(), file);
    const [only] = sheets ?? [];
    if (!sheets) return;
    if (!only) this.fits(0);
    else if (sheets.length > 1) this.draft.workbook.set({ fileName: file.name, sheets });
    else this.takeSheet(only, file.name);
  }

  protected takeSheet(sheet: ParticipantSheet, fileName: string): void {
    if (this.fits(linesOf(sheet))) this.draft.take(sheetSource(sheet, fileName));
  }

  private fits(lines: number): boolean {
    const problem = lines === 0 ? 'empty' : lines > LONGEST_IMPORT ? 'too-long' : null;
    const params = { lines, most: LONGEST_IMPORT };
    this.refusal.set(problem === null ? null : this.t(`participants.import.source.${problem}`, params));
    return problem === null;
  }
}

function linesOf({ rows }: ParticipantSheet): number {
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).length;
}

function countLines(text: string): number {
  return splitCells(text).filter((row) => row.some((cell) => cell !== '')).length;
}
