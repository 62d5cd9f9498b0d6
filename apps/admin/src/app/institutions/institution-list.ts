import { ChangeDetectionStrategy, Component, effect, inject, untracked } from '@angular/core';
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
  /** A record that the search leads to; it has no page of its own. */
  private readonly asked = urlText('open');
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  constructor() {
    effect(() => {
      const id = this.asked();
      if (id !== '') untracked(() => void this.openAsked(id));
    });
  }

  protected create(): Promise<void> {
    return this.open(null);
  }

  private async openAsked(id: string): Promise<void> {
    this.asked.set('');
    await this.edit({ id });
  }

  /** The contact person is read only when somebody opens the record: such a reading leaves a trace. */
  protected async edit({ id }: Pick<InstitutionSummary, 'id'>): Promise<void> {
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
