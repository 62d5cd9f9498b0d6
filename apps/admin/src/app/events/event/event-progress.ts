import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, moveEvent } from '@ikrar/api-client';
import type { EventDetail, EventMovePart, MoveEventBody } from '@ikrar/api-client';
import { EVENT_STATES } from '@ikrar/domain';
import type { EventState } from '@ikrar/domain';
import { Dialogs, Icon, Notices, StateStepper } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { problemOf, ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { EventRecord } from './event-record';

/** What the team may say aloud instead of a record, by the obstacle it removes. */
const STATEMENTS: Readonly<Record<string, Omit<MoveEventBody, 'to'>>> = {
  'nobody-present': { statedHeadcountOnly: true },
  'no-post': { statedNoPost: true },
};

/** Where the event stands, and its one next step; why it cannot go there yet is said, not hidden. */
@Component({
  selector: 'ikrar-event-progress',
  imports: [Icon, MatButton, StateStepper],
  templateUrl: './event-progress.html',
  styleUrl: './event-progress.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventProgress {
  readonly event = input.required<EventDetail>();

  protected readonly t = translator();
  protected readonly mayMove = inject(Session).can('event.move');
  protected readonly steps = computed(() =>
    EVENT_STATES.map((id) => ({ id, label: this.t(`platform.lists.eventStates.${id}`) })),
  );
  protected readonly next = computed(() => this.moveBy(1));
  protected readonly back = computed(() => this.moveBy(-1));
  protected readonly sending = signal(false);
  /** Shown once the step was tried; another event, or a new state, starts afresh. */
  protected readonly reasons = linkedSignal<string, readonly string[]>({
    source: () => `${this.event().id} ${this.event().version}`,
    computation: () => [],
  });
  protected readonly failure = signal<string | null>(null);

  private readonly record = inject(EventRecord);
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly problems = inject(ProblemTexts);

  protected async go(move: EventMovePart): Promise<void> {
    const [only, ...more] = move.obstacles;
    const statement = only === undefined || more.length > 0 ? undefined : STATEMENTS[only];
    if (only !== undefined && statement === undefined) {
      this.reasons.set(move.obstacles);
      return;
    }
    if (only !== undefined && statement !== undefined) {
      const stated = await this.dialogs.confirm({
        title: this.t(`events.statements.${only}.title`),
        text: this.t(`events.statements.${only}.text`),
        confirm: this.t(`events.statements.${only}.confirm`),
      });
      if (!stated) return;
    }
    await this.move({ to: move.to, ...statement });
  }

  private async move(body: MoveEventBody): Promise<void> {
    if (this.sending()) return;
    const from = this.event().state;
    this.sending.set(true);
    this.failure.set(null);
    try {
      const moved = await this.api.invoke(moveEvent, { id: this.event().id, body });
      this.record.accept(moved);
      const back = moved.moves.find(({ to, obstacles }) => to === from && obstacles.length === 0);
      const said = this.t(`events.moved.${moved.state}`);
      if (back) this.notices.undoable(said, () => void this.move({ to: from }));
      else this.notices.say(said);
    } catch (error) {
      const { reasons } = problemOf(error);
      if (reasons.length > 0) this.reasons.set(reasons);
      else this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }

  private moveBy(step: 1 | -1): EventMovePart | null {
    const place = (state: EventState) => EVENT_STATES.indexOf(state);
    const { moves, state } = this.event();
    return moves.find((move) => place(move.to) === place(state) + step) ?? null;
  }
}
