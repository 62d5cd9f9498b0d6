import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { getPicture } from '@ikrar/api-client';
import {
  KIND_TRAITS,
  OTHER_OPTION,
  otherKey,
  readAnswer,
  shuffledOptions,
  visibleItems,
} from '@ikrar/domain';
import type {
  Answer,
  Answers,
  InstrumentContent,
  InstrumentItem,
  Locale,
  LocalisedText,
} from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { newId } from '../../../platform/new-id';

/** The questionnaire as a phone asks it: one item a screen, with its conditions and its shuffled options at work. */
@Component({
  selector: 'ikrar-phone-preview',
  imports: [Icon, MatButton],
  templateUrl: './phone-preview.html',
  styleUrl: './phone-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhonePreview {
  readonly content = input.required<InstrumentContent>();
  readonly locale = input.required<Locale>();

  protected readonly t = translator();
  protected readonly answers = signal<Answers>({});
  protected readonly shown = computed(() =>
    visibleItems(this.content().items, this.content().sections, this.answers()),
  );
  /** The item on the screen; null once the last one is answered. */
  private readonly at = linkedSignal<readonly InstrumentItem[], string | null>({
    source: this.shown,
    computation: (shown, before) => {
      if (before?.value === null) return null;
      return shown.some(({ id }) => id === before?.value) ? (before?.value ?? null) : (shown[0]?.id ?? null);
    },
  });
  protected readonly item = computed(() => this.shown().find(({ id }) => id === this.at()) ?? null);
  protected readonly number = computed(() => this.shown().findIndex(({ id }) => id === this.at()) + 1);
  protected readonly section = computed(() => {
    const section = this.item()?.section;
    return this.content().sections?.find(({ id }) => id === section)?.title ?? null;
  });
  /** Every round is another phone. */
  private readonly seed = signal(newId());
  protected readonly options = computed(() => {
    const item = this.item();
    if (!item) return [];
    const own = shuffledOptions(item, this.seed());
    return item.other ? [...own, { id: OTHER_OPTION, text: OTHER_TEXT }] : own;
  });
  protected readonly several = computed(() => this.item()?.kind === 'multiple_choice');
  protected readonly closed = computed(() => {
    const item = this.item();
    return item !== null && KIND_TRAITS[item.kind].options !== 'none';
  });
  protected readonly picture = computed(() => {
    const picture = this.item()?.picture;
    return picture ? getPicture.PATH.replace('{id}', picture) : null;
  });
  protected readonly missing = signal(false);

  protected say(text: LocalisedText): string {
    return text[this.locale()].trim() || text.id;
  }

  protected answerTo(item: InstrumentItem): Answer {
    return this.answers()[item.id] ?? null;
  }

  protected otherOf(item: InstrumentItem): Answer {
    return this.answers()[otherKey(item)] ?? '';
  }

  protected isChosen(item: InstrumentItem, id: string): boolean {
    return [this.answerTo(item)].flat().includes(id);
  }

  protected choose(item: InstrumentItem, id: string): void {
    if (item.kind !== 'multiple_choice') return this.answer(item.id, id);
    const chosen = [this.answerTo(item)].flat().filter((one) => typeof one === 'string');
    this.answer(item.id, chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  }

  protected type(item: InstrumentItem, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const number = Number(value.replace(',', '.'));
    this.answer(item.id, item.kind === 'number' && value !== '' ? number : value || null);
  }

  protected typeOther(item: InstrumentItem, event: Event): void {
    this.answer(otherKey(item), (event.target as HTMLInputElement).value);
  }

  protected next(item: InstrumentItem): void {
    const answer = readAnswer(item, this.answers());
    const blank = answer === undefined || answer === null;
    // An area is chosen from lists that only a phone at the event has.
    this.missing.set(item.required && blank && item.kind !== 'note' && item.kind !== 'area');
    if (this.missing()) return;
    const shown = this.shown();
    this.at.set(shown[shown.findIndex(({ id }) => id === item.id) + 1]?.id ?? null);
  }

  protected back(): void {
    this.missing.set(false);
    this.at.set(this.shown()[this.number() - 2]?.id ?? this.shown().at(-1)?.id ?? null);
  }

  protected again(): void {
    this.answers.set({});
    this.seed.set(newId());
    this.at.set(this.shown()[0]?.id ?? null);
  }

  private answer(key: string, answer: Answer): void {
    this.missing.set(false);
    this.answers.update((answers) => ({ ...answers, [key]: answer }));
  }
}

const OTHER_TEXT: LocalisedText = { id: 'Lainnya', en: 'Other' };
