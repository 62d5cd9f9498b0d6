import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import type { EventResults } from '@ikrar/api-client';
import { LOCALES, UNTITLED_ANALYSIS } from '@ikrar/domain';
import type { ExportFormat, Locale } from '@ikrar/domain';
import { Icon, Notices } from '@ikrar/ui';
import { FileDownload } from '../../platform/file-download';
import { Language, translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Reports } from '../report';
import type { DownloadedFile } from './analysis-file';

/** The results as a Word document in either language, and the files that the server makes of them. */
@Component({
  selector: 'ikrar-analysis-download',
  imports: [Icon, MatButton, MatMenuModule],
  template: `
    <button
      matButton="outlined"
      type="button"
      [matMenuTriggerFor]="menu"
      [disabled]="writing()"
      disabledInteractive
    >
      <ui-icon name="download" />{{ t(writing() ? 'out.writing' : 'out.open') }}
    </button>
    <span class="visually-hidden" role="status">{{ writing() ? t('out.writing') : '' }}</span>
    <mat-menu #menu>
      @for (locale of locales; track locale) {
        <button mat-menu-item type="button" (click)="word(locale)">{{ t('out.word.' + locale) }}</button>
      }
      @for (format of formats(); track format) {
        <button mat-menu-item type="button" (click)="file(format)">
          {{ t('analyses.out.' + words() + '.' + format) }}
        </button>
      }
    </mat-menu>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnalysisDownload {
  readonly results = input.required<EventResults>();
  readonly title = input('');
  readonly formats = input.required<readonly ExportFormat[]>();
  /** Whether the rows are there, or the results alone. */
  readonly words = input<'rows' | 'results'>('rows');
  readonly write = input.required<(format: ExportFormat, locale: Locale) => Promise<DownloadedFile | null>>();

  protected readonly t = translator();
  protected readonly locales = LOCALES;
  protected readonly writing = signal(false);
  private readonly language = inject(Language);
  private readonly reports = inject(Reports);
  private readonly downloads = inject(FileDownload);
  private readonly notices = inject(Notices);
  private readonly problems = inject(ProblemTexts);

  protected word(locale: Locale): Promise<void> {
    return this.hand(async () => {
      const { writeResults } = await import('../out/write-results');
      const title = this.title().trim();
      const report = this.reports.of(this.results(), locale, title);
      const name = `${(title || UNTITLED_ANALYSIS[locale]).replace(/[^\p{L}\p{N}]+/gu, '-')}.docx`;
      return report && { name, bytes: await writeResults(report) };
    });
  }

  protected file(format: ExportFormat): Promise<void> {
    return this.hand(() => this.write()(format, this.language.current()));
  }

  private async hand(make: () => Promise<DownloadedFile | null>): Promise<void> {
    if (this.writing()) return;
    this.writing.set(true);
    try {
      const made = await make();
      if (made) this.downloads.save(made.bytes, made.name);
    } catch (error) {
      this.notices.warn(this.problems.of(error));
    } finally {
      this.writing.set(false);
    }
  }
}
