import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { getExportFile } from '@ikrar/api-client';
import type { ExportDetail, ExportFile } from '@ikrar/api-client';
import type { ExportState } from '@ikrar/domain';
import { ErrorState, Icon, StatusChip } from '@ikrar/ui';
import type { Tone } from '@ikrar/ui';
import { FileDownload } from '../../platform/file-download';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { isAtWork } from './event-exports';
import { ExportAge } from './export-age';

const TONES: Readonly<Record<ExportState, Tone>> = {
  waiting: 'neutral',
  running: 'neutral',
  ready: 'positive',
  failed: 'negative',
};

/** One export: how far it is, then its files until they are removed. */
@Component({
  selector: 'ikrar-export-card',
  imports: [ErrorState, Icon, MatButton, MatProgressBar, StatusChip],
  templateUrl: './export-card.html',
  styleUrl: './export-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportCard {
  readonly eventId = input.required<string>();
  readonly detail = input.required<ExportDetail>();
  /** Whether another one is being asked for. */
  readonly busy = input(false);
  /** The same once more. */
  readonly again = output();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly ages = inject(ExportAge);
  protected readonly tone = computed(() => TONES[this.detail().state]);
  protected readonly atWork = computed(() => isAtWork(this.detail().state));
  protected readonly share = computed(() => {
    const { rowsDone, rowsTotal } = this.detail();
    return rowsTotal === 0 ? 0 : Math.min(100, (100 * rowsDone) / rowsTotal);
  });
  /** The data first. */
  protected readonly files = computed(() =>
    this.detail().files.toSorted((one, other) => Number(isCodebook(one)) - Number(isCodebook(other))),
  );
  protected readonly progress = computed(() => {
    const { state, rowsDone, rowsTotal } = this.detail();
    if (state === 'waiting') return this.t('exports.waiting');
    const [done, total] = [this.formats.number(rowsDone), this.formats.number(rowsTotal)];
    return this.t('exports.running', { done, total });
  });
  /** The file on its way to this browser, and how much of it is here. */
  protected readonly fetching = signal<string | null>(null);
  protected readonly received = signal(0);
  protected readonly failure = signal<{ readonly file: ExportFile; readonly message: string } | null>(null);
  private readonly downloads = inject(FileDownload);
  private readonly problems = inject(ProblemTexts);

  protected async download(file: ExportFile): Promise<void> {
    if (this.fetching() !== null) return;
    this.fetching.set(file.name);
    this.failure.set(null);
    this.received.set(0);
    const url = getExportFile.PATH.replace('{eventId}', this.eventId())
      .replace('{id}', this.detail().id)
      .replace('{file}', encodeURIComponent(file.name));
    try {
      const share = (bytes: number): number => (file.bytes === 0 ? 0 : Math.min(1, bytes / file.bytes));
      const bytes = await this.downloads.fetch(url, (now) => this.received.set(share(now)));
      this.downloads.save(bytes, file.name);
    } catch (error) {
      this.failure.set({ file, message: this.problems.of(error) });
    } finally {
      this.fetching.set(null);
    }
  }

  protected kindOf(file: ExportFile): string {
    const { name } = file;
    if (name.endsWith('.sps')) return this.t('exports.files.syntax');
    if (name.endsWith('.R')) return this.t('exports.files.script');
    if (name.endsWith('.xlsx')) return this.t('exports.files.workbook');
    return this.t(isCodebook(file) ? 'exports.files.codebook' : 'exports.files.data');
  }

  protected size({ bytes }: ExportFile): string {
    const [size, unit] = bytes < 999_500 ? [Math.max(1, bytes / 1000), 'kB'] : [bytes / 1_000_000, 'MB'];
    return `${this.formats.number(size, unit === 'MB' ? 1 : 0)} ${unit}`;
  }
}

function isCodebook({ name }: ExportFile): boolean {
  return name.endsWith('-codebook.csv');
}
