import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, changeMembership, listInvitations, listMemberships, revokeInvitation } from '@ikrar/api-client';
import type { InvitationDetail, MembershipDetail } from '@ikrar/api-client';
import { DataTable, Dialogs, Icon, Notices, StatusChip } from '@ikrar/ui';
import { attempt } from '../platform/attempt';
import { Formats } from '../platform/formats';
import { translator } from '../platform/language';
import { PagedList } from '../platform/paged-list';
import { pages } from '../platform/pages';
import { DESK_ZONE } from './desk-zone';
import { Can } from '../platform/session/can';
import { Session } from '../platform/session/session';
import { ifMatch } from '../platform/stale';
import { InvitationSheet } from './invitation-sheet';
import { MemberSheet } from './member-sheet';

/** Who belongs to the organisation, in which role, and who is on the way in. */
@Component({
  selector: 'ikrar-members-settings',
  imports: [Can, DataTable, Icon, MatButton, PagedList, StatusChip],
  templateUrl: './members-settings.html',
  styleUrl: './settings-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MembersSettings {
  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly zone = DESK_ZONE;
  protected readonly members = pages<MembershipDetail>(listMemberships.PATH);
  private readonly session = inject(Session);
  protected readonly manages = this.session.can('invitation.manage');
  protected readonly invitations = pages<InvitationDetail>(() =>
    this.manages ? listInvitations.PATH : undefined,
  );

  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly attempt = attempt();
  private readonly notices = inject(Notices);

  protected async invite(): Promise<void> {
    await this.dialogs.sheet(InvitationSheet, null);
    this.invitations.reload();
  }

  protected async change(member: MembershipDetail): Promise<void> {
    const changed = await this.dialogs.sheet<MembershipDetail>(MemberSheet, member);
    if (changed) this.notices.say(this.t('settings.members.changed', { name: changed.displayName }));
    this.members.reload();
  }

  protected async end(member: MembershipDetail): Promise<void> {
    const ended = member.endedAt === null;
    const asked = {
      title: this.t(ended ? 'settings.members.endTitle' : 'settings.members.resumeTitle', {
        name: member.displayName,
      }),
      text: this.t(ended ? 'settings.members.endText' : 'settings.members.resumeText'),
      confirm: this.t(ended ? 'settings.members.end' : 'settings.members.resume'),
      cancel: this.t('settings.cancel'),
    };
    const { id, version } = member;
    await this.attempt.ifSure(asked, () =>
      this.api.invoke(changeMembership, { id, 'If-Match': ifMatch(version), body: { ended } }),
    );
    this.members.reload();
  }

  protected async revoke(invitation: InvitationDetail): Promise<void> {
    const asked = {
      title: this.t('settings.invitations.revokeTitle', { name: invitation.displayName }),
      text: this.t('settings.invitations.revokeText'),
      confirm: this.t('settings.invitations.revoke'),
      cancel: this.t('settings.cancel'),
    };
    await this.attempt.ifSure(asked, () => this.api.invoke(revokeInvitation, { id: invitation.id }));
    this.invitations.reload();
  }
}
