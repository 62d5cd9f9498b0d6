import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { InstrumentItemDto } from '@ikrar/api-client';
import { instrumentFacts, TOPIC_TEXTS, TOPICS } from '@ikrar/domain';
import type { InstrumentIssue } from '@ikrar/domain';
import {
  Dialogs,
  EmptyState,
  ErrorState,
  Icon,
  Loading,
  Notices,
  PageHeader,
  StatTile,
  StatusChip,
  TagList,
} from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { Formats } from '../../platform/formats';
import { Language, translator } from '../../platform/language';
import { usePageTitle } from '../../platform/page-title';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { Session } from '../../platform/session/session';
import { InstrumentEditor } from './instrument-editor';
import { ItemCard } from './item-card';
import { ItemSheet } from './item-sheet';
import type { ItemSheetData } from './item-sheet';
import { newItem } from './new-item';
import { TitleSheet } from './title-sheet';

type Items = readonly InstrumentItemDto[];

/** One questionnaire: its questions with their keys, what keeps it from being published, and its versions. */
@Component({
  selector: 'ikrar-instrument-page',
  imports: [
    Can,
    EmptyState,
    ErrorState,
    Icon,
    ItemCard,
    Loading,
    MatButton,
    PageHeader,
    StatTile,
    StatusChip,
    TagList,
  ],
  providers: [InstrumentEditor],
  templateUrl: './instrument-page.html',
  styleUrl: './instrument-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstrumentPage {
  readonly id = input.required<string>();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly problems = inject(ProblemTexts);
  protected readonly editor = inject(InstrumentEditor);
  private readonly language = inject(Language);
  private readonly dialogs = inject(Dialogs);
  private readonly attempt = attempt();
  private readonly notices = inject(Notices);
  private readonly mayWrite = inject(Session).can('instrument.write');

  protected readonly editable = computed(() => this.mayWrite && this.editor.isDraft());
  protected readonly facts = computed(() => instrumentFacts(this.editor.items()));
  protected readonly opinions = computed(
    () => this.editor.items().filter(({ kind }) => kind === 'likert').length,
  );
  /** Points in every aspect, so that a forgotten one is seen. */
  protected readonly topics = computed(() =>
    TOPICS.map((topic) => {
      const points = this.facts().topics.find(({ id }) => id === topic)?.max ?? 0;
      const aspect = TOPIC_TEXTS[topic].aspect[this.language.current()];
      return { id: topic, label: this.t('questionnaires.topicPoints', { aspect, points }) };
    }),
  );

  constructor() {
    effect(() => this.editor.open(this.id()));
    usePageTitle(() => this.editor.instrument()?.title);
  }

  protected issuesOf(position: number): InstrumentIssue[] {
    return this.editor.issues().filter((issue) => issue.position === position);
  }

  protected issueText({ position, code }: InstrumentIssue): string {
    const sentence = this.t(`questionnaires.issues.${code}`);
    return position === null
      ? sentence
      : this.t('questionnaires.issueOf', { number: position + 1, sentence });
  }

  protected async add(): Promise<void> {
    const items = this.editor.items();
    await this.openItem({ item: newItem(items), number: items.length + 1, isNew: true }, (item, present) => [
      ...present,
      item,
    ]);
  }

  protected async edit(position: number): Promise<void> {
    const item = this.editor.items()[position];
    if (!item) return;
    await this.openItem({ item, number: position + 1, isNew: false }, (changed, present) =>
      present.map((one) => (one.id === item.id ? changed : one)),
    );
  }

  protected async rename(): Promise<void> {
    const save = (title: string): Promise<unknown> => this.editor.saveTitle(title);
    await this.dialogs.sheet(TitleSheet, { title: this.editor.instrument()?.title ?? '', save });
  }

  protected async move(position: number, by: 1 | -1): Promise<void> {
    await this.save((present) => {
      const items = [...present];
      const [item] = items.splice(position, 1);
      return item ? items.toSpliced(position + by, 0, item) : items;
    });
  }

  protected async remove(position: number): Promise<void> {
    const removed = this.editor.items()[position];
    if (!removed) return;
    if (!(await this.save((present) => present.filter(({ id }) => id !== removed.id)))) return;
    this.notices.undoable(this.t('questionnaires.removed', { number: position + 1 }), () => {
      void this.save((present) => present.toSpliced(position, 0, removed));
    });
  }

  protected async beginNext(): Promise<void> {
    await this.save((present) => present);
  }

  protected async publish(list: HTMLElement | undefined): Promise<void> {
    const instrument = this.editor.instrument();
    if (!instrument) return;
    if (this.editor.issues().length > 0) {
      list?.focus();
      return;
    }
    const number = instrument.newest.number;
    const asked = {
      title: this.t('questionnaires.publish.title', { title: instrument.title, number }),
      text: this.t('questionnaires.publish.text', { count: instrument.newest.items }),
      confirm: this.t('questionnaires.publish.confirm', { number }),
    };
    await this.attempt.ifSure(asked, async () => {
      if (await this.editor.publish()) this.notices.say(this.t('questionnaires.publish.done', { number }));
    });
  }

  private async openItem(
    data: Omit<ItemSheetData, 'save'>,
    place: (item: InstrumentItemDto, present: Items) => Items,
  ): Promise<void> {
    const save = (item: InstrumentItemDto): Promise<unknown> =>
      this.editor.saveItems((present) => place(item, present));
    await this.dialogs.sheet(ItemSheet, { ...data, save } satisfies ItemSheetData);
  }

  private async save(change: (present: Items) => Items): Promise<boolean> {
    try {
      return await this.editor.saveItems(change);
    } catch (error) {
      this.notices.warn(this.problems.of(error));
      return false;
    }
  }
}
