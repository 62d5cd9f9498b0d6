import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { getProgram, listEvents } from '@ikrar/api-client';
import type { EventSummary, ProgramDetail } from '@ikrar/api-client';
import { Dialogs, ErrorState, Icon, Loading, Notices, PageHeader, StatusChip } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { usePageTitle } from '../../platform/page-title';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { ProgramTeam } from '../team/program-team';
import { ProgramImpact } from './program-impact';
import { ProgramSheet } from './program-sheet';

/** One program: what it is for, who carries it, which events belong to it. */
@Component({
  selector: 'ikrar-program-page',
  imports: [
    Can,
    ErrorState,
    Icon,
    Loading,
    MatButton,
    PagedList,
    PageHeader,
    ProgramImpact,
    ProgramTeam,
    RouterLink,
    StatusChip,
  ],
  templateUrl: './program-page.html',
  styleUrl: './program-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgramPage {
  readonly id = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly formats = inject(Formats);
  protected readonly resource = httpResource<ProgramDetail>(() => getProgram.PATH.replace('{id}', this.id()));
  protected readonly program = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly events = pages<EventSummary>(listEvents.PATH, () => ({ program: this.id() }));
  protected readonly about = computed(() => {
    const program = this.program();
    return program === null
      ? ''
      : [program.scheme, program.year, program.fundingSource].filter((part) => part !== null).join(' · ');
  });
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  constructor() {
    usePageTitle(() => this.program()?.title);
  }

  protected async edit(program: ProgramDetail): Promise<void> {
    const changed = await this.dialogs.sheet<ProgramDetail>(ProgramSheet, program);
    if (!changed) return;
    this.resource.set(changed);
    this.notices.say(this.t('programs.edit.done'));
  }
}
