import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, listProgramMembers, putProgramMember, removeProgramMember } from '@ikrar/api-client';
import type { ProgramMember, ProgramMemberList } from '@ikrar/api-client';
import { PROGRAM_DUTIES } from '@ikrar/domain';
import { translator } from '../../platform/language';
import type { Team } from '../../platform/team/team';
import { TeamCard } from '../../platform/team/team-card';

/** Who carries the program, with their duties. Members of the team see the program and its events. */
@Component({
  selector: 'ikrar-program-team',
  imports: [RouterLink, TeamCard],
  template: `
    <ikrar-team-card [team]="team">
      <a routerLink="/staff">{{ t('programs.team.staff') }}</a>
    </ikrar-team-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgramTeam {
  readonly programId = input.required<string>();

  protected readonly t = translator();
  private readonly api = inject(Api);
  private readonly list = httpResource<ProgramMemberList>(() =>
    listProgramMembers.PATH.replace('{programId}', this.programId()),
  );

  protected readonly team: Team<ProgramMember['duty']> = {
    words: 'programs.team',
    partWords: 'programs.duties',
    parts: PROGRAM_DUTIES,
    members: computed(() =>
      this.list.hasValue()
        ? this.list.value().items.map((member) => ({ ...member, part: member.duty }))
        : null,
    ),
    error: this.list.error,
    put: (memberId, personId, duty) =>
      this.api.invoke(putProgramMember, { programId: this.programId(), memberId, body: { personId, duty } }),
    remove: (memberId) => this.api.invoke(removeProgramMember, { programId: this.programId(), memberId }),
    reload: () => this.list.reload(),
  };
}
