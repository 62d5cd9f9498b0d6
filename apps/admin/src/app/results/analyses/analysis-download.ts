import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import type { EventResults } from '@ikrar/api-client';
import { LOCALES } from '@ikrar/domain';
import type { Locale } from '@ikrar/domain';
import { Icon, Notices } from '@ikrar/ui';
import { FileDownload } from '../../platform/file-download';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Reports } from '../report';

/** The results as a Word document, in either language. */
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
      <ui-icon name="download" />{{ t(writing() ? 'out.writing' : 'analyses.word') }}
    </button>
    <mat-menu #menu>
      @for (locale of locales; track locale) {
        <button mat-menu-item type="button" (click)="write(locale)">{{ t('out.word.' + locale) }}</button>
      }
    </mat-menu>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnalysisDownload {
  readonly results = input.required<EventResults>();
  readonly title = input('');

  protected readonly t = translator();
  protected readonly locales = LOCALES;
  protected readonly writing = signal(false);
  private readonly reports = inject(Reports);
  private readonly downloads = inject(FileDownload);
  private readonly notices = inject(Notices);
  private readonly problems = inject(ProblemTexts);

  protected async write(locale: Locale): Promise<void> {
    if (this.writing()) return;
    this.writing.set(true);
    try {
      const { writeResults } = await import('../out/write-results');
      const title = this.title().trim() || this.t('analyses.untitled');
      const report = this.reports.of(this.results(), locale, title);
      if (report !== null)
        this.downloads.save(await writeResults(report), `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.docx`);
    } catch (error) {
      this.notices.warn(this.problems.of(error));
    } finally {
      this.writing.set(false);
    }
  }
}
