import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Api, listProgramMembers, putProgramMember, removeProgramMember } from '@ikrar/api-client';
import type { ProgramMember, ProgramMemberList } from '@ikrar/api-client';
import { Dialogs, ErrorState, Icon, Notices, TagList } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { Session } from '../../platform/session/session';
import { ProgramMemberSheet } from './program-member-sheet';

/** Who carries the program, with their duties. Members of the team see the program and its events. */
@Component({
  selector: 'ikrar-program-team',
  imports: [Can, ErrorState, Icon, MatButton, RouterLink, TagList],
  templateUrl: './program-team.html',
  styleUrl: './program-team.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgramTeam {
  readonly programId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly mayManage = inject(Session).can('team.manage');
  protected readonly team = httpResource<ProgramMemberList>(() =>
    listProgramMembers.PATH.replace('{programId}', this.programId()),
  );
  private readonly members = computed(() => (this.team.hasValue() ? this.team.value().items : []));
  protected readonly people = computed(() => {
    const people = new Map<string, { id: string; name: string; duties: { id: string; label: string }[] }>();
    for (const member of this.members()) {
      const known = people.get(member.personId) ?? {
        id: member.personId,
        name: titled(member),
        duties: [],
      };
      known.duties.push({ id: member.id, label: this.t(`programs.duties.${member.duty}`) });
      people.set(member.personId, known);
    }
    return [...people.values()];
  });

  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  protected async add(): Promise<void> {
    const data = { programId: this.programId(), members: this.members() };
    if ((await this.dialogs.sheet<boolean>(ProgramMemberSheet, data)) === true) this.team.reload();
  }

  protected async remove(memberId: string): Promise<void> {
    const member = this.members().find(({ id }) => id === memberId);
    if (!member) return;
    const programId = this.programId();
    try {
      await this.api.invoke(removeProgramMember, { programId, memberId });
    } catch (error) {
      this.notices.warn(this.problems.of(error));
      return;
    }
    this.team.reload();
    const { personId, duty } = member;
    this.notices.undoable(this.t('programs.team.removed', { name: member.fullName }), () => {
      this.api.invoke(putProgramMember, { programId, memberId, body: { personId, duty } }).then(
        () => this.team.reload(),
        (error: unknown) => this.notices.warn(this.problems.of(error)),
      );
    });
  }
}

function titled({ titleBefore, fullName, titleAfter }: ProgramMember): string {
  const name = titleBefore === null ? fullName : `${titleBefore} ${fullName}`;
  return titleAfter === null ? name : `${name}, ${titleAfter}`;
}
