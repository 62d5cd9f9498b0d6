import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { listStaff } from '@ikrar/api-client';
import type { StaffDetail } from '@ikrar/api-client';
import { titledName } from '@ikrar/domain';
import { DataTable, Dialogs, Icon, Notices, PageHeader, SearchField } from '@ikrar/ui';
import { translator } from '../platform/language';
import { PagedList } from '../platform/paged-list';
import { pages } from '../platform/pages';
import { Can } from '../platform/session/can';
import { Session } from '../platform/session/session';
import { urlText } from '../platform/url-state';
import { StaffSheet } from './staff-sheet';

/** Lecturers, students and outside speakers with what letters and reports write beside their names. */
@Component({
  selector: 'ikrar-staff-list',
  imports: [Can, DataTable, Icon, MatButton, PagedList, PageHeader, SearchField],
  templateUrl: './staff-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StaffList {
  protected readonly t = translator();
  protected readonly mayManage = inject(Session).can('team.manage');
  protected readonly search = urlText('search');
  protected readonly staff = pages<StaffDetail>(listStaff.PATH, () => ({ search: this.search() }));
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  protected readonly titled = titledName;

  protected number({ numberKind, number }: StaffDetail): string {
    return numberKind === null || number === null ? '–' : `${numberKind.toUpperCase()} ${number}`;
  }

  protected async edit(person: StaffDetail | null): Promise<void> {
    const saved = await this.dialogs.sheet<StaffDetail>(StaffSheet, person);
    if (!saved) return;
    this.staff.reload();
    this.notices.say(this.t('staff.saved', { name: saved.fullName }));
  }
}
