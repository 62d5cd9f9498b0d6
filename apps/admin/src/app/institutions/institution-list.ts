import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, getInstitution, listInstitutions } from '@ikrar/api-client';
import type { InstitutionDetail, InstitutionSummary } from '@ikrar/api-client';
import { DataTable, Dialogs, Icon, Notices, PageHeader, SearchField } from '@ikrar/ui';
import { translator } from '../platform/language';
import { PagedList } from '../platform/paged-list';
import { pages } from '../platform/pages';
import { ProblemTexts } from '../platform/problem';
import { Can } from '../platform/session/can';
import { urlText } from '../platform/url-state';
import { InstitutionSheet } from './institution-sheet';

/** Schools and other hosts, recorded once and used again over events. */
@Component({
  selector: 'ikrar-institution-list',
  imports: [Can, DataTable, Icon, MatButton, PagedList, PageHeader, SearchField],
  templateUrl: './institution-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstitutionList {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly search = urlText('search');
  protected readonly institutions = pages<InstitutionSummary>(listInstitutions.PATH, () => ({
    search: this.search(),
  }));
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  protected create(): Promise<void> {
    return this.open(null);
  }

  /** The contact person is read only when somebody opens the record: such a reading leaves a trace. */
  protected async edit({ id }: InstitutionSummary): Promise<void> {
    let institution: InstitutionDetail;
    try {
      institution = await this.api.invoke(getInstitution, { id });
    } catch (error) {
      this.notices.warn(this.problems.of(error));
      return;
    }
    await this.open(institution);
  }

  private async open(institution: InstitutionDetail | null): Promise<void> {
    const saved = await this.dialogs.sheet<InstitutionDetail>(InstitutionSheet, institution);
    if (!saved) return;
    this.institutions.reload();
    this.notices.say(this.t('institutions.saved', { name: saved.name }));
  }
}
