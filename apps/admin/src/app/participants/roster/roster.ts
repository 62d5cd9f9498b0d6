import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatChipsModule } from '@angular/material/chips';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { Api, getAttendanceCounts, getEvent, listParticipants, removeParticipant } from '@ikrar/api-client';
import type { AttendanceCounts, EventDetail, ParticipantDetail } from '@ikrar/api-client';
import { PARTICIPANT_ROLES } from '@ikrar/domain';
import type { ParticipantRole } from '@ikrar/domain';
import { DataTable, Dialogs, Icon, Notices, SearchField, StatusChip } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { Can } from '../../platform/session/can';
import { Session } from '../../platform/session/session';
import { urlChoice, urlText } from '../../platform/url-state';
import { ImportDraft } from '../import/import-draft';
import { ParticipantWords } from '../participant-words';
import { ConsentsSheet } from './consents-sheet';
import { ParticipantSheet } from './participant-sheet';
import type { ParticipantSheetData } from './participant-sheet';

/** Everybody who is expected at an event, with the code each of them answers under. */
@Component({
  selector: 'ikrar-roster',
  imports: [
    Can,
    DataTable,
    Icon,
    MatButton,
    MatChipsModule,
    MatIconButton,
    MatMenuModule,
    PagedList,
    RouterLink,
    SearchField,
    StatusChip,
  ],
  templateUrl: './roster.html',
  styleUrl: './roster.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Roster {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly words = inject(ParticipantWords);
  protected readonly formats = inject(Formats);
  protected readonly mayWrite = inject(Session).can('participant.write');
  protected readonly roles = PARTICIPANT_ROLES;
  protected readonly search = urlText('search');
  protected readonly role = urlChoice('role', PARTICIPANT_ROLES);
  protected readonly participants = pages<ParticipantDetail>(
    () => listParticipants.PATH.replace('{eventId}', this.eventId()),
    () => ({ search: this.search(), role: this.role() }),
  );
  protected readonly counts = httpResource<AttendanceCounts>(() =>
    getAttendanceCounts.PATH.replace('{eventId}', this.eventId()),
  );
  /** How many of each role; the chips carry it. */
  protected readonly registered = computed(() => {
    const roles = this.counts.hasValue() ? this.counts.value().byRole : [];
    return new Map(roles.map(({ role, registered }) => [role, registered]));
  });

  private readonly event = httpResource<EventDetail>(() => getEvent.PATH.replace('{id}', this.eventId()));
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly attempt = attempt();
  private readonly notices = inject(Notices);

  constructor() {
    const { undone } = inject(ImportDraft);
    let seen = undone();
    effect(() => {
      if (undone() === seen) return;
      seen = undone();
      untracked(() => this.reload());
    });
  }

  protected get filtered(): boolean {
    return this.search() !== '' || this.role() !== null;
  }

  protected chipOf(role: ParticipantRole): string {
    const word = this.t(`participants.roles.${role}`);
    const count = this.registered().get(role);
    return count === undefined ? word : `${word} ${this.formats.number(count)}`;
  }

  protected choose(role: ParticipantRole | undefined): void {
    this.role.set(role ?? null);
  }

  protected add(): Promise<void> {
    return this.open(null);
  }

  protected async open(participant: ParticipantDetail | null): Promise<void> {
    const event = this.event.hasValue() ? this.event.value() : null;
    const data: ParticipantSheetData = {
      eventId: this.eventId(),
      participant,
      near: event?.areaCode ?? null,
      saved: () => this.reload(),
    };
    await this.dialogs.sheet<void>(ParticipantSheet, data);
  }

  protected async openConsents(participant: ParticipantDetail): Promise<void> {
    await this.dialogs.sheet<void>(ConsentsSheet, { eventId: this.eventId(), participant });
  }

  protected async remove({ id, fullName, personalCode }: ParticipantDetail): Promise<void> {
    const asked = {
      title: this.t('participants.remove.title', { name: fullName }),
      text: this.t('participants.remove.text', { code: personalCode }),
      confirm: this.t('participants.remove.confirm', { name: fullName }),
      dangerous: true,
    };
    await this.attempt.ifSure(asked, async () => {
      await this.api.invoke(removeParticipant, { eventId: this.eventId(), id });
      this.notices.say(this.t('participants.remove.done', { name: fullName }));
      this.reload();
    });
  }

  private reload(): void {
    this.participants.reload();
    this.counts.reload();
  }
}
