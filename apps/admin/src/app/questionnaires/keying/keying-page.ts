import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import type { ResponseDetail } from '@ikrar/api-client';
import { Dialogs, EmptyState, ErrorState, Icon, Loading, PageHeader, Segments } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { urlChoice } from '../../platform/url-state';
import { CorrectionSheet } from './corrections/correction-sheet';
import type { CorrectionSheetData } from './corrections/correction-sheet';
import { deploymentQuestions, knownEntries } from './deployment-questions';
import { CodeField } from './grid/code-field';
import { DeskRows } from './grid/desk-rows';
import { HeldSheets } from './grid/held-sheets';
import { ItemLegend } from './grid/item-legend';
import { KeyingDesk } from './grid/keying-desk';
import type { CorrectionDue } from './grid/desk-state';
import { KeyingGrid } from './grid/keying-grid';
import { KeyingStrip } from './grid/keying-strip';
import { SheetForm } from './grid/sheet-form';
import { narrowScreen } from './narrow-screen';
import { askBeforeLosing } from './sheets/ask-before-losing';
import { CodeSearch } from './sheets/code-search';
import { pileCounts } from './sheets/pile-counts';
import { ENTRY_ROUNDS } from './sheets/sheet';
import type { EntryRound } from './sheets/sheet';
import { SheetBook } from './sheets/sheet-book';
import { SheetHandover } from './sheets/sheet-handover';
import { SheetSender } from './sheets/sheet-sender';

/** Sheets of paper, typed: a row a sheet, kept with every key, sent when a sheet is finished. */
@Component({
  selector: 'ikrar-keying-page',
  imports: [
    ...[CodeField, EmptyState, ErrorState, HeldSheets, Icon, ItemLegend, KeyingGrid, KeyingStrip, Loading],
    ...[MatButton, PageHeader, RouterLink, Segments, SheetForm],
  ],
  providers: [CodeSearch, DeskRows, KeyingDesk, SheetBook, SheetHandover, SheetSender],
  templateUrl: './keying-page.html',
  styleUrl: './keying-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeyingPage {
  readonly eventId = input.required<string>();
  readonly deploymentId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly desk = inject(KeyingDesk);
  protected readonly book = inject(SheetBook);
  protected readonly search = inject(CodeSearch);
  private readonly sender = inject(SheetSender);
  private readonly dialogs = inject(Dialogs);
  private readonly accountId = inject(Session).current()?.account.id ?? '';

  protected readonly questions = deploymentQuestions(this.eventId, this.deploymentId);
  protected readonly entries = knownEntries(this.eventId, this.deploymentId);
  protected readonly second = urlChoice('entry', ['second']);
  protected readonly narrow = narrowScreen();
  private readonly codeField = viewChild(CodeField);

  protected readonly round = computed<EntryRound>(() => this.second() ?? 'first');
  protected readonly rounds = computed(() =>
    ENTRY_ROUNDS.map((value) => ({ value, label: this.t('keying.rounds.' + value) })),
  );
  protected readonly counts = computed(() => pileCounts(this.entries.items() ?? []));
  protected readonly progress = computed(() => {
    if (this.entries.items() === null) return '';
    const isPlain = this.second() !== null || this.counts().imported === 0;
    return this.t('keying.progress.' + (isPlain ? this.round() : 'withImported'), { ...this.counts() });
  });
  protected readonly ready = computed(
    () =>
      this.questions.content() !== null &&
      this.entries.items() !== null &&
      this.questions.identification() !== null &&
      this.book.ready(),
  );
  protected readonly remark = computed(() => {
    const remark = this.desk.remark();
    return remark === null ? '' : this.t('keying.remarks.' + remark.code, remark.params);
  });
  protected readonly about = computed(() => {
    const { phase, instrumentTitle: title, versionNumber: number } = this.questions.deployment() ?? {};
    if (!phase) return '';
    return this.t('keying.about', {
      phase: this.t('keying.phases.' + phase),
      title: title ?? '',
      number: number ?? 0,
    });
  });

  constructor() {
    effect(() => {
      const scope = { accountId: this.accountId, eventId: this.eventId(), deploymentId: this.deploymentId() };
      void untracked(() => this.book.open(scope));
    });
    effect(() => this.lay());
    effect(() => {
      const [content, ready] = [this.questions.content(), this.ready()];
      if (content === null || !ready) return;
      const pile = {
        eventId: this.eventId(),
        deploymentId: this.deploymentId(),
        content,
        recipe: this.questions.recipe(),
      };
      untracked(() => this.sender.begin(pile));
    });
    effect(() => {
      if (this.sender.drained() > 0) this.entries.reload();
    });
    effect(() => {
      if (this.desk.codeDue() > 0) untracked(() => this.suggest(this.nextNumber()));
    });
    effect(() => {
      const due = this.desk.correctionDue();
      if (due !== null) untracked(() => void this.correct(due));
    });
    askBeforeLosing(this.book);
  }

  protected turn(round: EntryRound): void {
    this.second.set(round === 'second' ? 'second' : null);
  }

  /** The sheet of this code; an empty field goes down the list. */
  protected find(typed: string): void {
    const { deployment, identification } = this.questions;
    const [known, asked] = [deployment(), identification()];
    if (known === null || asked === null) return;
    const pile = { deploymentId: known.id, versionId: known.instrumentVersionId, identification: asked };
    // Somebody may have joined since the list was read.
    if (!this.search.find(typed, pile)) this.entries.reload();
  }

  protected begin(text: string): void {
    this.search.begin(text);
    this.codeField()?.begin(text, 'pressed');
  }

  private suggest(number: string): void {
    this.search.begin('');
    this.codeField()?.begin(number, 'suggested');
  }

  private lay(): void {
    const [content, entries, ready] = [this.questions.content(), this.entries.items(), this.ready()];
    const [columns, round] = [this.questions.columns(), this.round()];
    if (content === null || entries === null || !ready) return;
    untracked(() => this.desk.lay({ content, columns, entries, round }));
  }

  /** Sheets without personal codes are numbered: the next one is offered. */
  private nextNumber(): string {
    if (this.questions.identification() === 'personal_code') return '';
    const last = this.desk.row()?.place.spare ?? null;
    return last === null ? '' : String(last + 1);
  }

  private async correct({ responseId, column, answer }: CorrectionDue): Promise<void> {
    const content = this.questions.content();
    if (content === null) return;
    const shared = {
      eventId: this.eventId(),
      responseId,
      column,
      content,
      columns: this.questions.columns(),
    };
    const data: CorrectionSheetData = { ...shared, ...(answer !== undefined && { answer }) };
    const sheet = this.desk.row()?.sheet ?? null;
    const saved = await this.dialogs.sheet<ResponseDetail>(CorrectionSheet, data);
    this.desk.correctionDue.set(null);
    if (saved && sheet) this.book.correct(sheet, saved.answers);
  }
}
