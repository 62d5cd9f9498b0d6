import { DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import { Api, markAttendance } from '@ikrar/api-client';
import type { ParticipantDetail } from '@ikrar/api-client';
import { Notices } from '@ikrar/ui';
import { Subject } from 'rxjs';
import { translator } from '../../platform/language';
import { problemOf, ProblemTexts } from '../../platform/problem';

/** A finger said that somebody is in the hall, or is not. */
export interface Tap {
  readonly eventId: string;
  readonly participantId: string;
  readonly fullName: string;
  readonly present: boolean;
}

/** Failures that pass by themselves: the tap waits for the network, or for a server that is busy. */
const PASSING = ['network', 'unavailable', 'busy', 'too-many-requests'];
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 30_000;

/**
 * Taps on their way to the server, in memory. They outlive the page, so that a look at another tab loses none;
 * closing the window while some are unsent asks first.
 */
@Injectable({ providedIn: 'root' })
export class AttendanceTaps {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly problems = inject(ProblemTexts);
  private readonly t = translator();
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly queue = signal<readonly Tap[]>([]);
  private readonly waiting = signal(false);
  private sending = false;
  private pause = FIRST_PAUSE;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly unsent = this.queue.asReadonly();
  /** True while the network is gone: what is unsent waits for the next try. */
  readonly stuck = this.waiting.asReadonly();
  /** What the server says of somebody after a tap. */
  readonly answers = new Subject<ParticipantDetail>();

  constructor() {
    this.window?.addEventListener('online', () => this.retry());
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    effect(() => {
      if (this.queue().length > 0) this.window?.addEventListener('beforeunload', ask);
      else this.window?.removeEventListener('beforeunload', ask);
    });
  }

  /** The last tap on a person counts; an older one that still waits is not sent. */
  tap(tap: Tap): void {
    this.queue.update((taps) => [...taps.filter((one) => one.participantId !== tap.participantId), tap]);
    if (!this.waiting()) void this.send();
  }

  /** Somebody pressed the button, or the network is back. */
  retry(): void {
    if (this.queue().length > 0) void this.send();
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    clearTimeout(this.timer);
    for (let tap = this.queue()[0]; tap !== undefined; tap = this.queue()[0]) {
      if (!(await this.settle(tap))) break;
      this.drop(tap);
      this.waiting.set(false);
      this.pause = FIRST_PAUSE;
    }
    this.sending = false;
  }

  /** Whether the tap is done with: received, or refused for good. */
  private async settle(tap: Tap): Promise<boolean> {
    const { eventId, participantId: id, present, fullName: name } = tap;
    try {
      this.answers.next(await this.api.invoke(markAttendance, { eventId, id, body: { present } }));
      return true;
    } catch (error) {
      if (PASSING.includes(problemOf(error).code)) {
        this.later();
        return false;
      }
      const reason = this.problems.of(error);
      this.notices.warn(this.t('participants.attendance.refused', { name, reason }));
      return true;
    }
  }

  private later(): void {
    this.waiting.set(true);
    this.timer = setTimeout(() => this.retry(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  private drop(tap: Tap): void {
    this.queue.update((taps) => taps.filter((one) => one !== tap));
  }
}
