import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { titledName } from '@ikrar/domain';
import { Dialogs, ErrorState, Icon, Notices, TagList } from '@ikrar/ui';
import { attempt } from '../attempt';
import { translator } from '../language';
import { ProblemTexts } from '../problem';
import { Can } from '../session/can';
import { Session } from '../session/session';
import { MemberSheet } from './member-sheet';
import type { Team, TeamMember } from './team';

interface TeamPerson {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly { readonly id: string; readonly label: string }[];
}

/** Who does what; one person may do several things. What belongs below the list is its content. */
@Component({
  selector: 'ikrar-team-card',
  imports: [Can, ErrorState, Icon, MatButton, TagList],
  templateUrl: './team-card.html',
  styleUrl: './team-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TeamCard {
  readonly team = input.required<Team>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly mayManage = inject(Session).can('team.manage');
  protected readonly words = computed(() => this.team().words);
  protected readonly people = computed(() => {
    const people = new Map<string, TeamPerson>();
    for (const member of this.team().members() ?? []) {
      const part = { id: member.id, label: this.nameOf(member) };
      const parts = [...(people.get(member.personId)?.parts ?? []), part];
      people.set(member.personId, { id: member.personId, name: titledName(member), parts });
    }
    return [...people.values()];
  });

  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly attempt = attempt();

  protected async add(): Promise<void> {
    if ((await this.dialogs.sheet<boolean>(MemberSheet, this.team())) === true) this.team().reload();
  }

  protected async remove(memberId: string): Promise<void> {
    const team = this.team();
    const member = team.members()?.find(({ id }) => id === memberId);
    if (!member) return;
    if (!(await this.attempt.run(() => team.remove(memberId)))) return;
    team.reload();
    const removed = this.t(`${team.words}.removed`, { name: member.fullName, part: this.nameOf(member) });
    this.notices.undoable(removed, () => void this.putBack(team, member));
  }

  private async putBack(team: Team, { id, personId, part }: TeamMember): Promise<void> {
    if (await this.attempt.run(() => team.put(id, personId, part))) team.reload();
  }

  private nameOf({ part }: TeamMember): string {
    return this.t(`${this.team().partWords}.${part}`);
  }
}
