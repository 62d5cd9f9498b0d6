import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Api, deleteAnalysis, getAnalysis, getAnalysisWorkbook } from '@ikrar/api-client';
import type { AnalysisDetail } from '@ikrar/api-client';
import { SMALL_CELL_INSIDE } from '@ikrar/domain';
import type { ExportFormat, Locale } from '@ikrar/domain';
import { EmptyState, ErrorState, Icon, Loading, Notices, PageHeader } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { usePageTitle } from '../../platform/page-title';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { ResultsBody } from '../results-body';
import { AnalysisDownload } from './analysis-download';
import { analysisFile, type DownloadedFile } from './analysis-file';

/** A kept analysis: the results, without the spreadsheet they came from. */
@Component({
  selector: 'ikrar-analysis-page',
  imports: [
    ...[AnalysisDownload, Can, EmptyState, ErrorState, Icon, Loading, MatButton, PageHeader],
    ...[ResultsBody],
  ],
  template: `
    <div class="page">
      <ui-page-header
        [heading]="detail()?.title ?? t('analyses.kept')"
        [text]="when()"
        [back]="{ link: ['/analyses'], label: t('analyses.list.title') }"
      >
        @if (detail(); as found) {
          <div actions class="actions">
            <ikrar-analysis-download
              words="results"
              [results]="found.results"
              [title]="found.title"
              [formats]="written"
              [write]="workbook"
            />
            <button
              *ikrarCan="'analysis.write'"
              matButton="outlined"
              type="button"
              [disabled]="deleting.busy()"
              disabledInteractive
              (click)="remove(found)"
            >
              <ui-icon name="trash" />{{ t('analyses.delete.button') }}
            </button>
          </div>
        }
      </ui-page-header>
      @if (resource.error(); as error) {
        <ui-error-state [message]="problems.of(error)" (retry)="resource.reload()" />
      } @else if (detail(); as found) {
        @if (found.results.evaluation) {
          <p class="quiet">{{ t('analyses.keptOnly') }}</p>
          <ikrar-results-body [results]="found.results" />
        } @else {
          <ui-empty-state
            drawing="people"
            [heading]="t('results.hidden.heading')"
            [text]="t('results.hidden.text', { smallest })"
          />
        }
      } @else {
        <ui-loading [lines]="8" />
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnalysisPage {
  readonly id = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly smallest = SMALL_CELL_INSIDE;
  protected readonly deleting = attempt();
  /** Rows were not kept, so there is nothing for a program to read. */
  protected readonly written = ['xlsx'] as const;
  protected readonly workbook = (_: ExportFormat, language: Locale): Promise<DownloadedFile> =>
    analysisFile(this.api.invoke$Response(getAnalysisWorkbook, { id: this.id(), language }));
  private readonly api = inject(Api);
  private readonly formats = inject(Formats);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly resource = httpResource<AnalysisDetail>(() =>
    getAnalysis.PATH.replace('{id}', this.id()),
  );
  protected readonly detail = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly when = computed(() => {
    const createdAt = this.detail()?.createdAt;
    return createdAt === undefined
      ? ''
      : this.t('analyses.list.when', { when: this.formats.shortDateTime(createdAt, 'Asia/Jakarta') });
  });

  constructor() {
    usePageTitle(() => this.detail()?.title);
  }

  protected async remove({ id, title }: AnalysisDetail): Promise<void> {
    const asked = {
      title: this.t('analyses.delete.title', { title }),
      text: this.t('analyses.delete.text'),
      confirm: this.t('analyses.delete.confirm'),
      dangerous: true,
    };
    if (!(await this.deleting.ifSure(asked, () => this.api.invoke(deleteAnalysis, { id })))) return;
    this.notices.say(this.t('analyses.delete.done', { title }));
    await this.router.navigate(['/analyses']);
  }
}
