import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { titledName } from '@ikrar/domain';
import { Dialogs, ErrorState, Icon, Notices, TagList } from '@ikrar/ui';
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

  protected async add(): Promise<void> {
    if ((await this.dialogs.sheet<boolean>(MemberSheet, this.team())) === true) this.team().reload();
  }

  protected async remove(memberId: string): Promise<void> {
    const team = this.team();
    const member = team.members()?.find(({ id }) => id === memberId);
    if (!member) return;
    try {
      await team.remove(memberId);
    } catch (error) {
      this.notices.warn(this.problems.of(error));
      return;
    }
    team.reload();
    const removed = this.t(`${team.words}.removed`, { name: member.fullName, part: this.nameOf(member) });
    this.notices.undoable(removed, () => this.putBack(team, member));
  }

  private putBack(team: Team, { id, personId, part }: TeamMember): void {
    team.put(id, personId, part).then(
      () => team.reload(),
      (error: unknown) => this.notices.warn(this.problems.of(error)),
    );
  }

  private nameOf({ part }: TeamMember): string {
    return this.t(`${this.team().partWords}.${part}`);
  }
}
