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
import { ErrorState, Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ImportDraft, LONGEST_IMPORT } from './import-draft';
import { readList } from './read-list';
import { splitCells } from './split-cells';
import { TemplateFile } from './template-file';

/** Where the list comes from: the clipboard or a file. */
@Component({
  selector: 'ikrar-source-step',
  imports: [ErrorState, Icon, MatButton, MatFormFieldModule, MatInputModule],
  templateUrl: './source-step.html',
  styleUrl: './source-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourceStep {
  readonly from = input<string>();

  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  protected readonly template = inject(TemplateFile);
  protected readonly over = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly lines = computed(() => countLines(this.draft.pasted()));
  private readonly paste = viewChild.required<ElementRef<HTMLTextAreaElement>>('paste');
  private readonly file = viewChild.required<ElementRef<HTMLInputElement>>('file');

  constructor() {
    afterNextRender(() => {
      if (this.from() === 'file') this.file().nativeElement.focus();
      else if (this.from() === 'paste') this.paste().nativeElement.focus();
    });
  }

  protected takePasted(): void {
    const text = this.draft.pasted();
    if (this.fits(this.lines())) this.draft.take({ text, fileName: null, encoding: null });
  }

  protected choose(): void {
    const input = this.file().nativeElement;
    const [file] = input.files ?? [];
    // The same file, mended and chosen again, must be read again.
    if (file) void this.takeFile(file).finally(() => (input.value = ''));
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.takeFile(file);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  private async takeFile(file: File): Promise<void> {
    const list = readList(new Uint8Array(await file.arrayBuffer()));
    if (!list.ok) {
      this.refusal.set(this.t(`participants.import.source.${list.reason}`, { name: file.name }));
      return;
    }
    const { text, encoding } = list;
    if (this.fits(countLines(text))) this.draft.take({ text, fileName: file.name, encoding });
  }

  private fits(lines: number): boolean {
    const problem = lines === 0 ? 'empty' : lines > LONGEST_IMPORT ? 'too-long' : null;
    const params = { lines, most: LONGEST_IMPORT };
    this.refusal.set(problem === null ? null : this.t(`participants.import.source.${problem}`, params));
    return problem === null;
  }
}

function countLines(text: string): number {
  return splitCells(text).filter((row) => row.some((cell) => cell !== '')).length;
}
