import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Type } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { Api, getPledge, unsharePledge } from '@ikrar/api-client';
import type { PledgeDetail } from '@ikrar/api-client';
import { nextContactOn } from '@ikrar/domain';
import type { PledgeStatus } from '@ikrar/domain';
import { Dialogs, ErrorState, Icon, Loading, Notices, PageHeader, StatusChip } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { localDay } from '../../platform/local-day';
import { usePageTitle } from '../../platform/page-title';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { Session } from '../../platform/session/session';
import { PledgeWords } from '../pledge-words';
import { CareSheet } from './care-sheet';
import { GuardianSheet } from './guardian-sheet';
import { MoveSheet } from './move-sheet';
import { nextAction, otherMoves } from './next-action';
import type { NextAction } from './next-action';
import { ShareSheet } from './share-sheet';
import { VolunteerDuties } from './volunteer-duties';
import { VolunteerHistory } from './volunteer-history';

/** One volunteer: what comes next, what she promised, who knows of her, and what happened so far. */
@Component({
  selector: 'ikrar-volunteer-page',
  imports: [
    Can,
    ErrorState,
    Icon,
    Loading,
    MatButton,
    MatMenuModule,
    PageHeader,
    RouterLink,
    StatusChip,
    VolunteerDuties,
    VolunteerHistory,
  ],
  templateUrl: './volunteer-page.html',
  styleUrl: './volunteer-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VolunteerPage {
  readonly id = input.required<string>();

  protected readonly t = translator();
  protected readonly words = inject(PledgeWords);
  protected readonly formats = inject(Formats);
  protected readonly problems = inject(ProblemTexts);
  protected readonly back = computed(() => ({ link: '/volunteers', label: this.t('pledges.list.title') }));
  protected readonly record = httpResource<PledgeDetail>(() => getPledge.PATH.replace('{id}', this.id()));
  protected readonly pledge = computed(() => (this.record.hasValue() ? this.record.value() : null));
  private readonly mayWrite = inject(Session).can('pledge.write');
  protected readonly next = computed(() => {
    const pledge = this.pledge();
    return pledge === null || !this.mayWrite ? null : nextAction(pledge);
  });
  protected readonly others = computed(() => {
    const pledge = this.pledge();
    return pledge === null || !this.mayWrite ? [] : otherMoves(pledge);
  });
  protected readonly wantsNoOffice = computed(() => this.pledge()?.shareWanted === false);

  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly attempt = attempt();
  private readonly notices = inject(Notices);

  constructor() {
    usePageTitle(() => this.pledge()?.fullName);
  }

  protected act(action: NextAction): Promise<void> {
    if (action.kind === 'move') return this.move(action.to);
    return action.kind === 'guardian' ? this.askGuardian() : this.contacted();
  }

  protected move(to: PledgeStatus): Promise<void> {
    return this.open(MoveSheet, { to });
  }

  protected change(): Promise<void> {
    return this.open(CareSheet);
  }

  protected askGuardian(): Promise<void> {
    return this.open(GuardianSheet);
  }

  protected share(): Promise<void> {
    return this.open(ShareSheet);
  }

  protected async unshare({ id, fullName, sharedWith }: PledgeDetail): Promise<void> {
    const names = { name: fullName, office: sharedWith ?? '' };
    const asked = {
      title: this.t('pledges.sharing.end.title', names),
      text: this.t('pledges.sharing.end.text', names),
      confirm: this.t('pledges.sharing.end.confirm', names),
      dangerous: true,
    };
    await this.attempt.ifSure(asked, async () => {
      this.record.set(await this.api.invoke(unsharePledge, { id }));
      this.notices.say(this.t('pledges.sharing.end.done', names));
    });
  }

  /** Spoken with while active: the next day is proposed at the usual pace. */
  private contacted(): Promise<void> {
    const status = this.pledge()?.status ?? 'active';
    return this.open(CareSheet, { nextContactOn: nextContactOn(status, localDay(new Date())) ?? undefined });
  }

  private async open(sheet: Type<unknown>, more: object = {}): Promise<void> {
    const pledge = this.pledge();
    if (pledge === null) return;
    const saved = (changed: PledgeDetail) => this.record.set(changed);
    await this.dialogs.sheet<void>(sheet, { pledge, saved, ...more });
  }
}
