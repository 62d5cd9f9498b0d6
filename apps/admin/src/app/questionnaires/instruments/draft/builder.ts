import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { InstrumentDetail } from '@ikrar/api-client';
import { lockedChanges } from '@ikrar/domain';
import type { InstrumentContent, InstrumentItem, InstrumentPurpose, ItemKind } from '@ikrar/domain';
import { Notices } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { Session } from '../../../platform/session/session';
import { changeItem, freeId, insertItem, placeBelow, removeItem } from './content-edits';
import { draftOf, toContent } from './draft';
import type { Draft } from './draft';
import { DraftSaver } from './draft-saver';
import { History } from './history';
import { InstrumentRecord } from './instrument-record';
import { groupsOf } from './item-groups';
import { newItem } from './new-item';

const EMPTY: Draft = { title: '', purpose: 'other', content: { items: [] } };

/** A questionnaire being written: its draft with every step back, and which item is open. */
@Injectable()
export class Builder {
  private readonly record = inject(InstrumentRecord);
  private readonly saver = inject(DraftSaver);
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);
  private readonly t = translator();
  private readonly history = signal(new History<Draft>(EMPTY));
  /** Ids are not given twice, not even after an item was removed: answers to the old one would look like its own. */
  private readonly taken = new Set<string>();

  readonly draft = computed(() => this.history().present());
  readonly content = computed(() => this.draft().content);
  readonly groups = computed(() => groupsOf(this.content()));
  readonly canUndo = computed(() => this.history().canUndo());
  readonly canRedo = computed(() => this.history().canRedo());
  readonly detail = this.record.detail;
  readonly mayWrite = computed(() => this.session.can('instrument.write'));
  readonly isDraft = computed(() => this.detail()?.newest.status === 'draft');
  readonly editable = computed(() => this.mayWrite() && this.isDraft() && this.saver.theirs() === null);
  readonly locked = computed(() => new Set(this.detail()?.coreItems ?? []));
  /** The item whose fields are open, and a count that brings it into sight again. */
  readonly open = signal<string | null>(null);
  readonly sought = signal<{ readonly id: string; readonly focus: 'text' | 'card' } | null>(null);

  /** Counts up when somebody wants to see what is still missing. */
  readonly wantsChecks = signal(0);

  constructor() {
    effect(() => {
      const opened = this.record.opened();
      if (opened) untracked(() => this.begin(opened));
    });
  }

  change(change: (draft: Draft) => Draft, step: string | null = null): void {
    const before = this.draft();
    const next = change(before);
    const touched = lockedChanges(this.ofCore(before.content), this.ofCore(next.content));
    if (touched.length > 0) {
      this.notices.warn(this.t('instruments.locked.refused'));
      return;
    }
    for (const { id } of next.content.items) this.taken.add(id);
    this.history().write(next, step);
    this.saver.keep(this.draft());
  }

  edit(change: (content: InstrumentContent) => InstrumentContent, step: string | null = null): void {
    this.change((draft) => ({ ...draft, content: change(draft.content) }), step);
  }

  /** `field` makes typing one step; null for a choice that is a step of its own. */
  editItem(id: string, change: Partial<InstrumentItem>, field: string | null = null): void {
    this.edit((content) => changeItem(content, id, change), field === null ? null : `${id}.${field}`);
  }

  add(kind: ItemKind, below: string | null, section?: string): void {
    const id = freeId('i', this.taken);
    const item = newItem(id, kind, this.draft().purpose === 'knowledge');
    const group = section === undefined ? -1 : this.groups().findIndex((one) => one.section?.id === section);
    const place =
      group === -1
        ? placeBelow(this.content(), below)
        : { group, index: this.groups()[group]?.items.length ?? 0 };
    this.edit((content) => insertItem(content, item, place));
    this.show(id, 'text');
  }

  duplicate(item: InstrumentItem): void {
    const id = freeId('i', this.taken);
    const { locked: _locked, ...copy } = item;
    this.edit((content) => insertItem(content, { ...copy, id }, placeBelow(content, item.id)));
    this.show(id, 'text');
  }

  remove(item: InstrumentItem, number: number): void {
    this.edit((content) => removeItem(content, item.id));
    if (this.open() === item.id) this.open.set(null);
    const removed = this.draft();
    this.notices.undoable(this.t('instruments.removed', { number }), () => {
      // What was done since is not undone with it.
      if (this.draft() === removed) this.undo();
      else this.edit((content) => insertItem(content, item, placeBelow(content, null)));
    });
  }

  undo(): void {
    this.history().undo();
    this.saver.keep(this.draft());
  }

  redo(): void {
    this.history().redo();
    this.saver.keep(this.draft());
  }

  /** Opens an item and brings it into sight. */
  show(id: string, focus: 'text' | 'card' = 'card'): void {
    if (!this.locked().has(id)) this.open.set(id);
    this.sought.set({ id, focus });
  }

  rename(title: string): void {
    this.change((draft) => ({ ...draft, title }), 'title');
  }

  choosePurpose(purpose: InstrumentPurpose): void {
    this.change((draft) => ({ ...draft, purpose }));
  }

  /** A person has decided between her draft and a newer one; the decision is a step that can be undone. */
  settle(newer: InstrumentDetail, decided: Draft): void {
    for (const { id } of decided.content.items) this.taken.add(id);
    this.open.set(null);
    this.history().write(decided);
    this.saver.settle(newer, decided);
  }

  /** On a published version: the next one begins with the same questions. */
  async beginNext(): Promise<void> {
    const { content } = this.draft();
    await this.record.change({ content: toContent(content) });
  }

  private begin(opened: InstrumentDetail): void {
    const draft = draftOf(opened);
    this.history.set(new History(draft));
    this.taken.clear();
    for (const { id } of draft.content.items) this.taken.add(id);
    this.saver.begin(draft);
  }

  private ofCore(content: InstrumentContent): InstrumentContent {
    const core = this.locked();
    if (core.size === 0) return { items: [] };
    const items = content.items.filter(({ id }) => core.has(id)).map((item) => ({ ...item, locked: true }));
    return { ...content, items };
  }
}
