import { computed, inject, Injectable, signal } from '@angular/core';
import { detectNames, visibleItems } from '@ikrar/domain';
import type { PublicInstrument, PublicItem } from '../transport/public-api-types';
import type { Draft } from './draft';
import { DraftKeeper } from './draft-keeper';
import { Entries, Entry, isBlank } from './entries/entries';
import { freeTextOf, itemProblem } from './entries/item-problem';
import { readEntries, readEntry } from './entries/read-entry';

const EMPTY: PublicInstrument = { id: '', items: [], sections: [] };

/** The sheet under the hand: what is asked, what was entered, and what of it is seen and right. */
@Injectable()
export class Sheet {
  readonly instrument = signal<PublicInstrument>(EMPTY);
  readonly draft = signal<Draft | undefined>(undefined);
  /** What the phone holds is what the screen shows. */
  readonly stored = signal(false);
  /** The item whose problem was told last: nobody is corrected while still typing. */
  readonly complaint = signal({ item: '' });
  /** The text of which was asked whether it names somebody. */
  readonly asked = signal('');
  private readonly drafts = inject(DraftKeeper);
  private writing: Promise<void> | undefined;
  private again = false;

  readonly items = computed<readonly PublicItem[]>(() => this.instrument().items);
  readonly entries = computed<Entries>(() => this.draft()?.answers ?? {});
  readonly visible = computed(() =>
    visibleItems(this.items(), this.instrument().sections, readEntries(this.items(), this.entries())),
  );

  enter(key: string, entry: Entry): Promise<void> {
    const draft = this.draft();
    if (!draft) return Promise.resolve();
    const { [key]: _, ...others } = draft.answers;
    const answers = isBlank(entry) ? others : { ...others, [key]: entry };
    this.draft.set({ ...draft, answers, updatedAt: Date.now() });
    return this.keep();
  }

  /** Which item is on screen, so that a closed page opens there again. */
  async turnTo(at: number): Promise<void> {
    this.tell();
    this.draft.update((draft) => draft && { ...draft, at });
    // Before the first tap there is nothing to keep.
    if (Object.keys(this.entries()).length) await this.keep();
  }

  tell(item = ''): void {
    this.complaint.set({ item });
  }

  /** Undefined: nothing keeps from going on. */
  problem(item: PublicItem): ReturnType<typeof itemProblem> {
    return itemProblem(item, this.entries());
  }

  /** Whether what is wrong was told, and still is wrong. */
  isWrong(item: PublicItem): boolean {
    return this.complaint().item === item.id && this.problem(item) !== undefined;
  }

  isAnswered(item: PublicItem): boolean {
    return item.kind === 'note' || (readEntry(item, this.entries()) ?? null) !== null;
  }

  /** A name that may stand in the text; asked once for each text, for it may be none. */
  askedName(item: PublicItem): string {
    const text = freeTextOf(item, this.entries());
    const [first] = detectNames(text);
    return first && this.asked() !== text ? text.slice(first.start, first.end) : '';
  }

  /** One write after the other, of what stands there then: a quick hand does not wait for a slow phone. */
  keep(): Promise<void> {
    this.stored.set(false);
    this.again = true;
    this.writing ??= this.write().finally(() => (this.writing = undefined));
    return this.writing;
  }

  /** Nothing is being written any more. */
  async settled(): Promise<void> {
    await this.writing;
  }

  private async write(): Promise<void> {
    while (this.again) {
      this.again = false;
      const draft = this.draft();
      if (draft) await this.drafts.keep(draft);
    }
    this.stored.set(true);
  }
}
