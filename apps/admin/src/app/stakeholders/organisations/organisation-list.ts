import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { listStakeholderOrganisations } from '@ikrar/api-client';
import type { StakeholderOrganisationDetail } from '@ikrar/api-client';
import { Dialogs, Icon, PageHeader, SearchField } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { Can } from '../../platform/session/can';
import { urlText } from '../../platform/url-state';
import { StakeholderWords } from '../stakeholder-words';
import { OrganisationSheet } from './organisation-sheet';

/** Offices and groups that posts belong to. */
@Component({
  selector: 'ikrar-organisation-list',
  imports: [Can, Icon, MatButton, PagedList, PageHeader, RouterLink, SearchField],
  templateUrl: './organisation-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrganisationList {
  protected readonly t = translator();
  protected readonly words = inject(StakeholderWords);
  protected readonly search = urlText('search');
  protected readonly organisations = pages<StakeholderOrganisationDetail>(
    listStakeholderOrganisations.PATH,
    () => ({ search: this.search() }),
  );
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);

  protected async add(): Promise<void> {
    const made = await this.dialogs.sheet<StakeholderOrganisationDetail>(OrganisationSheet, null);
    if (made) await this.router.navigate(['/stakeholders/organisations', made.id]);
  }
}
