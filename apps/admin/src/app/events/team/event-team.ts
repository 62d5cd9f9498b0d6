import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, putEventMember, removeEventMember } from '@ikrar/api-client';
import type { EventMember } from '@ikrar/api-client';
import { Dialogs, ErrorState, Icon, Notices, TagList } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { Session } from '../../platform/session/session';
import { EventRecord } from '../event/event-record';
import { EventMemberSheet } from './event-member-sheet';

interface TeamPerson {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly { readonly id: string; readonly label: string }[];
}

/** Who does what at the event; one person may do several things. */
@Component({
  selector: 'ikrar-event-team',
  imports: [Can, ErrorState, Icon, MatButton, TagList],
  templateUrl: './event-team.html',
  styleUrl: './event-team.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventTeam {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly record = inject(EventRecord);
  protected readonly mayManage = inject(Session).can('team.manage');
  protected readonly people = computed(() => {
    const people = new Map<string, TeamPerson>();
    for (const member of this.record.members()) {
      const role = { id: member.id, label: this.t(`events.roles.${member.role}`) };
      const known = people.get(member.personId);
      const roles = [...(known?.roles ?? []), role];
      people.set(member.personId, { personId: member.personId, name: fullName(member), roles });
    }
    return [...people.values()];
  });

  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  protected async add(): Promise<void> {
    const data = { eventId: this.eventId(), members: this.record.members() };
    if ((await this.dialogs.sheet<boolean>(EventMemberSheet, data)) === true) this.refresh();
  }

  protected async remove(memberId: string): Promise<void> {
    const member = this.record.members().find(({ id }) => id === memberId);
    if (!member) return;
    const eventId = this.eventId();
    try {
      await this.api.invoke(removeEventMember, { eventId, memberId });
    } catch (error) {
      this.notices.warn(this.problems.of(error));
      return;
    }
    this.refresh();
    const role = this.t(`events.roles.${member.role}`);
    this.notices.undoable(this.t('events.team.removed', { name: member.fullName, role }), () =>
      this.putBack(eventId, member),
    );
  }

  private putBack(eventId: string, { id: memberId, personId, role }: EventMember): void {
    this.api.invoke(putEventMember, { eventId, memberId, body: { personId, role } }).then(
      () => this.refresh(),
      (error: unknown) => this.notices.warn(this.problems.of(error)),
    );
  }

  private refresh(): void {
    this.record.reloadMembers();
    this.record.reload();
  }
}

function fullName({ titleBefore, fullName: name, titleAfter }: EventMember): string {
  const titled = titleBefore === null ? name : `${titleBefore} ${name}`;
  return titleAfter === null ? titled : `${titled}, ${titleAfter}`;
}
