import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import type { InstrumentDetail } from '@ikrar/api-client';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { Builder } from '../draft/builder';
import { draftOf } from '../draft/draft';
import type { Draft } from '../draft/draft';
import { DraftSaver } from '../draft/draft-saver';
import { keepApart } from '../draft/keep-apart';
import { firstPicks, mergeDrafts, partings } from '../draft/merge-drafts';
import type { Parting, Picks, Side } from '../draft/merge-drafts';
import { PartWords } from './part-words';

/** Somebody else saved meanwhile: both versions of everything that parts, and the person picks. Nothing is lost. */
@Component({
  selector: 'ikrar-conflict',
  imports: [Icon, MatButton, MatRadioModule],
  templateUrl: './conflict.html',
  styleUrl: './conflict.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Conflict {
  readonly theirs = input.required<InstrumentDetail>();

  protected readonly t = translator();
  private readonly builder = inject(Builder);
  private readonly saver = inject(DraftSaver);
  private readonly words = inject(PartWords);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  protected readonly sides: readonly Side[] = ['mine', 'theirs'];

  protected readonly drafts = computed<Record<Side, Draft>>(() => {
    const theirs = draftOf(this.theirs());
    return { mine: keepApart(this.saver.saved() ?? theirs, this.builder.draft(), theirs), theirs };
  });
  /** What both began with. */
  private readonly base = computed(() => this.saver.saved() ?? this.drafts().theirs);
  private readonly all = computed(() => partings(this.base(), this.drafts().mine, this.drafts().theirs));
  protected readonly picks = linkedSignal<Picks>(() => firstPicks(this.all()));
  protected readonly rows = computed(() =>
    // What waits for a decision comes first.
    [...this.all().filter(({ by }) => by === 'both'), ...this.all().filter(({ by }) => by !== 'both')].map(
      (parting) => ({
        parting,
        heading: this.heading(parting),
        who: this.t(`instruments.conflict.${parting.how}.${parting.by}`),
        mine: this.lines(parting, this.drafts().mine),
        theirs: this.lines(parting, this.drafts().theirs),
      }),
    ),
  );

  constructor() {
    // The field somebody was typing into is gone from the screen: here is what to read instead.
    afterNextRender({
      read: () => {
        const heading = this.title().nativeElement;
        heading.scrollIntoView?.({ block: 'start' });
        heading.focus({ preventScroll: true });
      },
    });
  }

  protected pick({ key }: Parting, side: Side): void {
    this.picks.update((picks) => ({ ...picks, [key]: side }));
  }

  protected take(): void {
    const { mine, theirs } = this.drafts();
    this.builder.settle(this.theirs(), mergeDrafts(mine, theirs, this.picks()));
  }

  protected takeWhole(side: Side): void {
    this.builder.settle(this.theirs(), this.drafts()[side]);
  }

  /** By the number that both know; what one of them has added since has none yet. */
  private heading({ part, id, how }: Parting): string {
    if (part !== 'item') return this.t(`instruments.parts.${part}`);
    if (how === 'added') return this.t('instruments.conflict.newItem');
    const { content } = this.base();
    return this.words.heading(part, id, content, content);
  }

  private lines({ part, id }: Parting, { title, purpose, content }: Draft): readonly string[] {
    switch (part) {
      case 'title':
        return [title];
      case 'purpose':
        return [this.t(`instruments.purposes.${purpose}`)];
      case 'order':
        return content.items.map(({ text }, at) => `${at + 1}. ${text.id || this.t('instruments.noText')}`);
      default:
        return this.words.lines(part, id, content);
    }
  }
}
