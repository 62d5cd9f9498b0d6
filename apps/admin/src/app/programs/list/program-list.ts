import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { listPrograms } from '@ikrar/api-client';
import type { ProgramDetail, ProgramSummary } from '@ikrar/api-client';
import { Dialogs, Icon, PageHeader, SearchField } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { Can } from '../../platform/session/can';
import { urlText } from '../../platform/url-state';
import { ProgramSheet } from '../program/program-sheet';

/** The programs the role may see, the newest year first. */
@Component({
  selector: 'ikrar-program-list',
  imports: [Can, Icon, MatButton, PagedList, PageHeader, RouterLink, SearchField],
  templateUrl: './program-list.html',
  styleUrl: './program-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgramList {
  protected readonly t = translator();
  protected readonly search = urlText('search');
  protected readonly programs = pages<ProgramSummary>(listPrograms.PATH, () => ({ search: this.search() }));
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);

  protected async create(): Promise<void> {
    const made = await this.dialogs.sheet<ProgramDetail>(ProgramSheet, null);
    if (made) await this.router.navigate(['/programs', made.id]);
  }
}
