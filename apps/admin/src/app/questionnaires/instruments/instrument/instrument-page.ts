import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { checkInstrument } from '@ikrar/domain';
import {
  Dialogs,
  ErrorState,
  Icon,
  IconButton,
  LinkTabs,
  Loading,
  Notices,
  PageHeader,
  StatusChip,
} from '@ikrar/ui';
import { attempt } from '../../../platform/attempt';
import { translator } from '../../../platform/language';
import { usePageTitle } from '../../../platform/page-title';
import { ProblemTexts } from '../../../platform/problem';
import { Can } from '../../../platform/session/can';
import { Conflict } from '../conflict/conflict';
import { Builder } from '../draft/builder';
import { Checks } from '../draft/checks';
import { DraftSaver } from '../draft/draft-saver';
import { InstrumentRecord } from '../draft/instrument-record';
import { AboutSheet } from './about-sheet';
import type { About, AboutSheetData } from './about-sheet';
import { SaveStateLine } from './save-state';

const TYPED_INTO = 'input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable]';

/** One questionnaire: its name and state, and below its items, how they look, and its versions. */
@Component({
  selector: 'ikrar-instrument-page',
  imports: [
    Can,
    Conflict,
    ErrorState,
    Icon,
    IconButton,
    LinkTabs,
    Loading,
    MatButton,
    PageHeader,
    RouterLink,
    RouterOutlet,
    SaveStateLine,
    StatusChip,
  ],
  providers: [InstrumentRecord, DraftSaver, Builder, Checks],
  templateUrl: './instrument-page.html',
  styleUrl: './instrument-page.scss',
  host: {
    '(document:keydown)': 'steer($event)',
    '(document:visibilitychange)': 'hurry()',
    '(window:online)': 'hurry()',
    '(window:beforeunload)': 'warn($event)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstrumentPage {
  readonly id = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly record = inject(InstrumentRecord);
  protected readonly saver = inject(DraftSaver);
  protected readonly builder = inject(Builder);
  protected readonly attempt = attempt();
  private readonly checks = inject(Checks);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);

  protected readonly tabs = computed(() => {
    const at = ['/instruments', this.id()];
    return [
      { link: [...at, 'items'], label: this.t('instruments.tabs.items') },
      { link: [...at, 'preview'], label: this.t('instruments.tabs.preview') },
      { link: [...at, 'versions'], label: this.t('instruments.tabs.versions') },
    ];
  });

  constructor() {
    effect(() => this.record.open(this.id()));
    usePageTitle(() => this.builder.draft().title || undefined);
  }

  /** Leaving waits for what is not saved yet, and asks when that cannot be saved. */
  async mayLeave(): Promise<boolean> {
    if (!this.saver.isDirty() || (await this.saver.flush())) return true;
    return this.dialogs.confirm({
      title: this.t('instruments.leave.title'),
      text: this.t('instruments.leave.text'),
      confirm: this.t('instruments.leave.confirm'),
      cancel: this.t('instruments.leave.stay'),
      dangerous: true,
    });
  }

  protected async describe(): Promise<void> {
    const { title, purpose } = this.builder.draft();
    const save = async (about: About): Promise<void> =>
      this.builder.change((draft) => ({ ...draft, ...about }));
    const data: AboutSheetData = {
      heading: this.t('instruments.about'),
      action: this.t('instruments.save'),
      about: { title, purpose },
      save,
    };
    await this.dialogs.sheet(AboutSheet, data);
  }

  protected async beginNext(): Promise<void> {
    await this.attempt.run(() => this.builder.beginNext());
  }

  protected async publish(): Promise<void> {
    const instrument = this.builder.detail();
    if (!instrument) return;
    const { content, title } = this.builder.draft();
    const missing = checkInstrument(content).length;
    if (missing > 0) {
      this.notices.say(this.t('instruments.publish.notYet', { count: missing }));
      this.checks.now();
      await this.router.navigate(['/instruments', this.id(), 'items']);
      this.builder.wantsChecks.update((count) => count + 1);
      return;
    }
    const { number } = instrument.newest;
    const asked = {
      title: this.t('instruments.publish.title', { title, number }),
      text: this.t('instruments.publish.text', { count: content.items.length }),
      confirm: this.t('instruments.publish.confirm', { number }),
    };
    await this.attempt.ifSure(asked, async () => {
      if (!(await this.saver.flush())) return;
      await this.record.publish();
      this.builder.open.set(null);
      this.notices.say(this.t('instruments.publish.done', { number }));
    });
  }

  /** Where text is typed the browser takes steps back by itself. */
  protected steer(event: KeyboardEvent): void {
    const pressed = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase();
    if (pressed !== 'z' && pressed !== 'y') return;
    if (!this.builder.editable() || (event.target as Element).closest?.(TYPED_INTO)) return;
    event.preventDefault();
    if (pressed === 'y' || event.shiftKey) this.builder.redo();
    else this.builder.undo();
  }

  /** Who looks away may not come back; who is connected again need not wait. */
  protected hurry(): void {
    if (this.saver.isDirty()) void this.saver.flush();
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (!this.saver.isDirty()) return;
    if (this.document.visibilityState === 'visible') void this.saver.flush();
    event.preventDefault();
  }
}
