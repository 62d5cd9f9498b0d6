import { CdkDrag, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import type { CdkDragDrop } from '@angular/cdk/drag-drop';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatRadioModule } from '@angular/material/radio';
import { KIND_TRAITS, LIKERT_STEPS } from '@ikrar/domain';
import type { InstrumentItem, InstrumentOption, LocalisedText } from '@ikrar/domain';
import { Icon, IconButton, Segments } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { emptyOption, nextOptionId, ofSteps } from '../draft/new-item';
import { TextPair } from './text-pair';

/** What can be answered: the options in their order, the right ones, and the steps of a scale. */
@Component({
  selector: 'ikrar-options-fields',
  imports: [
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    Icon,
    IconButton,
    MatButton,
    MatCheckbox,
    MatRadioModule,
    Segments,
    TextPair,
  ],
  templateUrl: './options-fields.html',
  styleUrl: './options-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OptionsFields {
  readonly item = input.required<InstrumentItem>();
  readonly english = input(false);
  /** What changes, and the field when somebody types. */
  readonly changed = output<{ readonly change: Partial<InstrumentItem>; readonly field: string | null }>();

  protected readonly t = translator();
  protected readonly steps = Array.from({ length: LIKERT_STEPS.max - LIKERT_STEPS.min + 1 }, (_, at) => ({
    value: LIKERT_STEPS.min + at,
    label: String(LIKERT_STEPS.min + at),
  }));
  protected readonly own = computed(() => KIND_TRAITS[this.item().kind].options === 'own');
  protected readonly several = computed(() => KIND_TRAITS[this.item().kind].key === 'several');
  /** Without points there is no right answer to mark. */
  protected readonly keyed = computed(
    () => KIND_TRAITS[this.item().kind].key !== 'none' && this.item().weight > 0,
  );
  protected readonly mayAdd = computed(() => this.own() && nextOptionId(this.item().options) !== null);

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected write(option: InstrumentOption, text: LocalisedText): void {
    this.emit({ options: this.replace({ ...option, text }) }, `option.${option.id}`);
  }

  protected isRight({ id }: InstrumentOption): boolean {
    const { key, keys = [] } = this.item();
    return this.several() ? keys.includes(id) : key === id;
  }

  protected tick({ id }: InstrumentOption, right: boolean): void {
    const { keys = [], options } = this.item();
    const chosen = right ? [...keys, id] : keys.filter((key) => key !== id);
    this.emit({ keys: options.map((option) => option.id).filter((one) => chosen.includes(one)) });
  }

  protected pick({ id }: InstrumentOption): void {
    this.emit({ key: id });
  }

  protected fix(option: InstrumentOption): void {
    const { fixed, ...rest } = option;
    this.emit({ options: this.replace(fixed ? rest : { ...option, fixed: true }) });
  }

  /** Enter leads to the option below while that is still to be written, else to a new one. */
  protected goOn(position: number): void {
    const [option, below] = this.item().options.slice(position);
    if (below && (below.text.id.trim() === '' || !this.own())) this.focus(below.id);
    else if (this.mayAdd()) this.add(option);
  }

  protected add(below?: InstrumentOption): void {
    this.insert([''], below);
  }

  /** Several lines become several options, from the one on that they were pasted into. */
  protected paste(option: InstrumentOption, [first = '', ...rest]: readonly string[]): void {
    if (option.text.id.trim() !== '') {
      this.insert([first, ...rest], option);
      return;
    }
    const filled = { ...option, text: { ...option.text, id: first } };
    this.insert(rest, filled, this.replace(filled));
  }

  protected remove({ id }: InstrumentOption): void {
    const { options, key, keys } = this.item();
    this.emit({
      options: options.filter((option) => option.id !== id),
      key: key === id ? null : key,
      ...(keys && { keys: keys.filter((one) => one !== id) }),
    });
  }

  protected move(from: number, to: number): void {
    const options = [...this.item().options];
    const [option] = options.splice(from, 1);
    if (!option || to < 0 || to > options.length) return;
    this.emit({ options: options.toSpliced(to, 0, option) });
    this.focus(option.id);
  }

  protected step(event: Event, position: number, by: 1 | -1): void {
    event.preventDefault();
    if (this.own()) this.move(position, position + by);
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    if (previousIndex !== currentIndex) this.move(previousIndex, currentIndex);
  }

  protected choose(steps: number): void {
    this.emit({ options: ofSteps(this.item().options, steps) });
  }

  private insert(texts: readonly string[], below?: InstrumentOption, options = this.item().options): void {
    let next = options;
    let at = below
      ? options.findIndex(({ id }) => id === below.id) + 1
      : options.findLastIndex(({ fixed }) => !fixed) + 1;
    let last: string | null = null;
    for (const text of texts) {
      const id = nextOptionId(next);
      if (id === null) break;
      next = next.toSpliced(at, 0, { ...emptyOption(id), text: { id: text.slice(0, 500), en: '' } });
      at += 1;
      last = id;
    }
    this.emit({ options: next });
    if (last !== null) this.focus(last);
  }

  private replace(option: InstrumentOption): readonly InstrumentOption[] {
    return this.item().options.map((one) => (one.id === option.id ? option : one));
  }

  private emit(change: Partial<InstrumentItem>, field: string | null = null): void {
    this.changed.emit({ change, field });
  }

  private focus(id: string): void {
    const find = () => this.element.querySelector<HTMLElement>(`[data-option="${id}"] textarea`)?.focus();
    afterNextRender({ read: find }, { injector: this.injector });
  }
}
