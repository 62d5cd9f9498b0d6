import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { ITEM_KINDS, KIND_TRAITS, OBJECTIVES, SCORINGS, TOPIC_TEXTS, TOPICS } from '@ikrar/domain';
import type { InstrumentItem, ItemKind, Topic } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { Language, translator } from '../../../platform/language';
import { Builder } from '../draft/builder';
import { ofKind } from '../draft/new-item';
import { ConditionFields } from './condition-fields';
import { OptionsFields } from './options-fields';
import { PictureField } from './picture-field';
import { TextPair } from './text-pair';

const LARGEST = 1e12;
const MOST_POINTS = 100;

/** All that can be said about one item, in its card; everything counts as it is typed. */
@Component({
  selector: 'ikrar-item-fields',
  imports: [
    ConditionFields,
    Icon,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    OptionsFields,
    PictureField,
    TextPair,
  ],
  templateUrl: './item-fields.html',
  styleUrl: './item-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemFields {
  readonly item = input.required<InstrumentItem>();
  readonly position = input.required<number>();
  readonly english = input(false);

  protected readonly t = translator();
  protected readonly builder = inject(Builder);
  protected readonly kinds = ITEM_KINDS;
  protected readonly topics = TOPICS;
  protected readonly objectives = OBJECTIVES;
  protected readonly scorings = SCORINGS;
  protected readonly traits = computed(() => KIND_TRAITS[this.item().kind]);
  protected readonly isNote = computed(() => this.item().kind === 'note');
  protected readonly mayScore = computed(() => this.traits().key !== 'none');
  protected readonly scored = computed(() => this.mayScore() && this.item().weight > 0);
  protected readonly items = computed(() => this.builder.content().items);
  /** Opened by hand, or because there is something in it. */
  private readonly helpOpened = signal(false);
  protected readonly showsHelp = computed(() => this.helpOpened() || this.item().help !== undefined);
  /** Decided when the card opens: it must not close under the hand that takes the last thing out of it. */
  protected readonly opensMore = linkedSignal({
    source: () => this.item().id,
    computation: () => {
      const { topic, objective, showIf } = untracked(this.item);
      return Boolean(topic ?? objective ?? showIf);
    },
  });
  private readonly language = inject(Language);

  protected topicName(topic: Topic): string {
    return TOPIC_TEXTS[topic].aspect[this.language.current()];
  }

  protected change(change: Partial<InstrumentItem>, field: string | null = null): void {
    this.builder.editItem(this.item().id, change, field);
  }

  protected changeKind(kind: ItemKind): void {
    this.change({ ...CLEARED, ...ofKind(this.item(), kind) });
  }

  protected writeHelp(help: InstrumentItem['text']): void {
    this.helpOpened.set(true);
    this.change({ help: help.id === '' && help.en === '' ? undefined : help }, 'help');
  }

  protected openHelp(): void {
    this.helpOpened.set(true);
  }

  /** Without points nothing is right or wrong, so the marks go too. */
  protected score(scored: boolean): void {
    const several = this.traits().key === 'several';
    this.change({ weight: scored ? 1 : 0, key: null, ...(several && { keys: [] }), scoring: undefined });
  }

  protected weigh(event: Event): void {
    const points = Number((event.target as HTMLInputElement).value);
    if (Number.isInteger(points) && points >= 1 && points <= MOST_POINTS) {
      this.change({ weight: points }, 'weight');
    }
  }

  protected bound(which: 'min' | 'max', event: Event): void {
    const typed = (event.target as HTMLInputElement).value.trim().replace(',', '.');
    const number = Number(typed);
    if (typed === '') this.change({ [which]: undefined });
    else if (Number.isFinite(number) && Math.abs(number) <= LARGEST) this.change({ [which]: number });
  }
}

/** What a kind may leave behind; `ofKind` puts back what stays. */
const CLEARED: Partial<InstrumentItem> = {
  keys: undefined,
  scoring: undefined,
  shuffled: undefined,
  other: undefined,
  min: undefined,
  max: undefined,
  whole: undefined,
};
