import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Api, putEventMember, removeEventMember } from '@ikrar/api-client';
import type { EventMember } from '@ikrar/api-client';
import { TEAM_ROLES } from '@ikrar/domain';
import type { Team } from '../../platform/team/team';
import { TeamCard } from '../../platform/team/team-card';
import { EventRecord } from '../event/event-record';

/** Who does what at the event, in roles. */
@Component({
  selector: 'ikrar-event-team',
  imports: [TeamCard],
  template: `<ikrar-team-card [team]="team" />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventTeam {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly record = inject(EventRecord);

  protected readonly team: Team<EventMember['role']> = {
    words: 'events.team',
    partWords: 'events.roles',
    parts: TEAM_ROLES,
    members: computed(() => this.record.members().map((member) => ({ ...member, part: member.role }))),
    error: this.record.membersError,
    put: (memberId, personId, role) =>
      this.api.invoke(putEventMember, { eventId: this.eventId(), memberId, body: { personId, role } }),
    remove: (memberId) => this.api.invoke(removeEventMember, { eventId: this.eventId(), memberId }),
    reload: () => {
      this.record.reloadMembers();
      this.record.reload();
    },
  };
}
