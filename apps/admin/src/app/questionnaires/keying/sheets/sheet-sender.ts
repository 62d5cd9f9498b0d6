import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { Api, putEntry, putSecondEntry } from '@ikrar/api-client';
import { dropHidden, makeSelfCode } from '@ikrar/domain';
import type { Answers, InstrumentContent } from '@ikrar/domain';
import { isOnlyHere } from '../../../platform/only-here';
import { problemOf } from '../../../platform/problem';
import type { CodePart } from '../grid/columns';
import type { Sheet } from './sheet';
import { SheetBook } from './sheet-book';

/** What the sheets of one phase are sent as. */
export interface Pile {
  readonly eventId: string;
  readonly deploymentId: string;
  readonly content: InstrumentContent;
  readonly recipe: readonly CodePart[];
}

const PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
/** Failures that pass by themselves. 401: the person signs in again; everything else needs a person's eyes. */
const PASSING = [0, 401, 408, 425, 429, 500, 502, 503, 504];

/**
 * Sends finished sheets, one at a time, in the order in which they were finished. Each goes under the id it was
 * given when it was begun, so a second sending of the same is the same row.
 */
@Injectable()
export class SheetSender {
  private readonly api = inject(Api);
  private readonly book = inject(SheetBook);
  private readonly window = inject(DOCUMENT).defaultView;
  private pile: Pile | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private again = false;

  /** The id of the sheet that is on its way. */
  readonly sending = signal<string | null>(null);
  /** Whether the last try reached nobody. */
  readonly offline = signal(false);
  /** Counts up when the queue has become empty after something was sent. */
  readonly drained = signal(0);

  constructor() {
    const online = (): void => void this.send();
    this.window?.addEventListener('online', online);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('online', online);
      clearTimeout(this.timer);
      this.pile = null;
    });
  }

  begin(pile: Pile): void {
    this.pile = pile;
    void this.send();
  }

  /** Sends what waits, now; what was finished meanwhile goes along. */
  send(): Promise<void> {
    clearTimeout(this.timer);
    this.again = true;
    this.running ??= this.run().finally(() => {
      this.running = null;
      this.sending.set(null);
      // Asked for between the last look at the queue and now.
      if (this.again && this.pile !== null) void this.send();
    });
    return this.running;
  }

  private async run(): Promise<void> {
    let sent = 0;
    while (this.again && this.pile !== null) {
      this.again = false;
      const stuck = new Set<string>();
      for (let sheet = this.next(stuck); sheet !== null; sheet = this.next(stuck)) {
        const arrived = !this.isCutOff() && (await this.sendOne(sheet, this.pile));
        if (arrived) sent += 1;
        else stuck.add(sheet.id);
        if (this.offline()) break;
      }
      if (stuck.size > 0) this.later();
      else this.failures = 0;
    }
    if (sent > 0) this.drained.update((times) => times + 1);
  }

  /** Nothing leaves while the browser knows that it cannot: so a waiting sheet may still be changed. */
  private isCutOff(): boolean {
    const { window } = this;
    // A server on this very machine is there without any network.
    const cut = window !== null && !window.navigator.onLine && !isOnlyHere(window.location);
    if (cut) this.offline.set(true);
    return cut;
  }

  private next(stuck: ReadonlySet<string>): Sheet | null {
    const waiting = this.book.sheets().filter(({ id, state }) => state === 'waiting' && !stuck.has(id));
    return waiting.sort((one, other) => (one.finishedAt ?? 0) - (other.finishedAt ?? 0))[0] ?? null;
  }

  /** False when it has to be tried again. */
  private async sendOne(sheet: Sheet, pile: Pile): Promise<boolean> {
    this.sending.set(sheet.id);
    await this.book.attempt(sheet);
    const tried = this.book.find(sheet.id) ?? sheet;
    try {
      this.book.acknowledge(tried, await this.put(tried, pile));
      this.offline.set(false);
      return true;
    } catch (error) {
      const { status, code, errors } = problemOf(error);
      this.offline.set(status === 0);
      if (PASSING.includes(status)) return false;
      this.book.refuse(tried, {
        code,
        errors: errors.map(({ field, code: what }) => ({ field, code: what })),
      });
      return true;
    }
  }

  /** The id of the response it became. */
  private async put(sheet: Sheet, { eventId, deploymentId, content, recipe }: Pile): Promise<string> {
    const { id, place, responseId } = sheet;
    const answers = sentAnswers(content, sheet.answers);
    if (sheet.round === 'second' && responseId !== null) {
      const body = { responseId, answers };
      await this.api.invoke(putSecondEntry, { eventId, id, body });
      return responseId;
    }
    const selfCode = makeSelfCode(recipe, codeParts(sheet.answers));
    const writer = { ...place, ...(recipe.length > 0 && { selfCode }) };
    const stored = await this.api.invoke(putEntry, {
      eventId,
      id,
      body: { deploymentId, ...writer, answers },
    });
    return stored.id;
  }

  private later(): void {
    this.failures += 1;
    const pause = Math.min(LONGEST_PAUSE, PAUSE * 2 ** (this.failures - 1));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), pause);
  }
}

type SentAnswers = Record<string, string | number | string[] | null>;

/** What the sheet shows in the end; blanks are left out. */
export function sentAnswers(content: InstrumentContent, answers: Answers): SentAnswers {
  const own = Object.fromEntries(Object.entries(answers).filter(([key]) => !key.startsWith('@')));
  return dropHidden(content, own) as SentAnswers;
}

function codeParts(answers: Answers): Record<string, string> {
  const parts = Object.entries(answers).filter(([key]) => key.startsWith('@'));
  return Object.fromEntries(parts.map(([key, value]) => [key.slice(1), String(value ?? '')]));
}
