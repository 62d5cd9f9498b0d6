import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { getAttendanceCounts } from '@ikrar/api-client';
import type { AttendanceCounts as Counts } from '@ikrar/api-client';
import { normaliseSearch, PARTICIPANT_ROLES } from '@ikrar/domain';
import { EmptyState, ErrorState, Icon, Loading, Notices, SearchField } from '@ikrar/ui';
import { ChipFilter } from '../../platform/chip-filter';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { Session } from '../../platform/session/session';
import { urlChoice, urlText } from '../../platform/url-state';
import { ParticipantWords } from '../participant-words';
import { AttendanceCounts } from './attendance-counts';
import { AttendanceTaps } from './attendance-taps';
import { HallList } from './hall-list';
import type { HallRow } from './hall-list';

const SHOWN = ['absent', 'present'] as const;

/** Who is in the hall: one tap each, on a phone, at the door. */
@Component({
  selector: 'ikrar-attendance-page',
  imports: [
    AttendanceCounts,
    Can,
    EmptyState,
    ErrorState,
    Icon,
    Loading,
    MatButton,
    ChipFilter,
    RouterLink,
    SearchField,
  ],
  providers: [HallList],
  templateUrl: './attendance-page.html',
  styleUrl: './attendance-page.scss',
  host: { '(document:visibilitychange)': 'refreshWhenSeen()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttendancePage {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly words = inject(ParticipantWords);
  protected readonly formats = inject(Formats);
  protected readonly problems = inject(ProblemTexts);
  protected readonly taps = inject(AttendanceTaps);
  protected readonly list = inject(HallList);
  protected readonly mayMark = inject(Session).can('attendance.mark');
  protected readonly filters = SHOWN;
  protected readonly search = urlText('search');
  protected readonly shown = urlChoice('show', SHOWN);
  protected readonly counts = httpResource<Counts>(() =>
    getAttendanceCounts.PATH.replace('{eventId}', this.eventId()),
  );
  protected readonly planned = computed(() => (this.counts.hasValue() ? this.counts.value().planned : null));
  protected readonly participants = computed(
    () => this.list.totals().find(({ role }) => role === 'participant') ?? { registered: 0, present: 0 },
  );
  /** Rows do not jump away under the finger: who was tapped stays until the filter changes. */
  private readonly tapped = linkedSignal<unknown, ReadonlySet<string>>({
    source: () => [this.shown(), this.search()],
    computation: () => new Set(),
  });
  private readonly found = computed(() => {
    const wanted = this.search().split(/\s+/).map(normaliseSearch);
    return this.list.rows().filter((row) => wanted.every((word) => this.textOf(row).includes(word)));
  });
  protected readonly groups = computed(() => {
    const shown = this.shown();
    const rows = this.found().filter(
      ({ present, participant }) =>
        shown === null || present === (shown === 'present') || this.tapped().has(participant.id),
    );
    return PARTICIPANT_ROLES.map((role) => ({
      role,
      rows: rows.filter(({ participant }) => participant.role === role),
    })).filter((group) => group.rows.length > 0);
  });

  private readonly notices = inject(Notices);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  constructor() {
    effect(() => this.list.open(this.eventId()));
    this.showListFirst();
    // The tables come from the server: read again whenever everything has arrived there.
    let before = 0;
    effect(() => {
      const unsent = this.list.unsent().length;
      if (before > 0 && unsent === 0) untracked(() => this.counts.reload());
      before = unsent;
    });
  }

  /** At the door the list is what the phone is held for: the head of the event page scrolls away. */
  private showListFirst(): void {
    const narrow = this.document.defaultView?.matchMedia?.('(max-width: 599px)').matches === true;
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const waiting = effect(() => {
      if (!narrow || this.list.rows().length === 0) return;
      waiting.destroy();
      afterNextRender(() => element.scrollIntoView(), { injector: this.injector });
    });
  }

  protected toggle({ participant, present }: HallRow): void {
    this.mark({ participant, present: !present });
    const name = participant.fullName;
    const done = present ? 'participants.attendance.unmarked' : 'participants.attendance.marked';
    this.notices.undoable(this.t(done, { name }), () => this.mark({ participant, present }));
  }

  protected refresh(): void {
    this.list.reload();
    this.counts.reload();
  }

  /** The phone comes out of the pocket: others may have tapped meanwhile. */
  protected refreshWhenSeen(): void {
    if (this.document.visibilityState === 'visible') this.refresh();
  }

  private mark({ participant, present }: Pick<HallRow, 'participant' | 'present'>): void {
    this.tapped.update((ids) => new Set(ids).add(participant.id));
    this.list.mark(participant, present);
  }

  private textOf({ participant: { fullName, className, represents } }: HallRow): string {
    return [fullName, className, represents].map((text) => normaliseSearch(text ?? '')).join(' ');
  }
}
