import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { listAnalyses } from '@ikrar/api-client';
import type { AnalysisSummary } from '@ikrar/api-client';
import { Icon, PageHeader } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { Can } from '../../platform/session/can';

/** The analyses that somebody kept, the newest first. */
@Component({
  selector: 'ikrar-analysis-list',
  imports: [Can, Icon, MatButton, PagedList, PageHeader, RouterLink],
  templateUrl: './analysis-list.html',
  styleUrl: './analysis-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnalysisList {
  protected readonly t = translator();
  private readonly formats = inject(Formats);
  protected readonly analyses = pages<AnalysisSummary>(listAnalyses.PATH);

  protected about({ matched, createdAt }: AnalysisSummary): string {
    const when = this.t('analyses.list.when', {
      when: this.formats.shortDateTime(createdAt, 'Asia/Jakarta'),
    });
    return matched === null ? when : `${this.t('analyses.list.matched', { count: matched })} · ${when}`;
  }
}
