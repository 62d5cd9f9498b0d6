import {
  afterNextRender,
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, NgControl, ReactiveFormsModule, Validators } from '@angular/forms';
import type { AbstractControl, ControlValueAccessor } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButton, MatIconButton } from '@angular/material/button';
import type { ErrorStateMatcher } from '@angular/material/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Icon } from '../icon/icon';
import { UI_TEXTS } from '../ui-texts';
import { FieldError } from './field-error';
import type { PickerAnswer, PickerChoice, PickerSource } from './picker-source';

/** Time for the next letter to come before anything is asked. */
const PAUSE = 200;
const NOTHING: PickerAnswer<never> = { choices: [], more: false };

/**
 * Picks one of any number of entries by typing: the entries are asked for as one types, never loaded as a
 * whole. The value of the control is the id of the choice, or null.
 *
 * @example
 * <ui-search-picker formControlName="personId" [label]="t('…')" [find]="staff" [fixed]="[newPerson]" />
 */
@Component({
  selector: 'ui-search-picker',
  imports: [
    FieldError,
    Icon,
    MatAutocompleteModule,
    MatButton,
    MatFormFieldModule,
    MatIconButton,
    MatInputModule,
    ReactiveFormsModule,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './search-picker.html',
  styleUrl: './search-picker.scss',
  encapsulation: ViewEncapsulation.None,
})
export class SearchPicker<Row> implements ControlValueAccessor {
  /** What is picked. */
  readonly label = input.required<string>();
  /** Where the entries come from; another source is asked anew. */
  readonly find = input.required<PickerSource<Row>>();
  /** Below the field while nothing is picked. */
  readonly hint = input<string>();
  /** Entries that are always offered, after what was found: "somebody new", "none". */
  readonly fixed = input<readonly PickerChoice<Row>[]>([]);
  /** What the control's value stands for when the field opens with one. */
  readonly known = input<PickerChoice<Row> | null>(null);
  /** In the panel while there is nothing to offer and nothing typed. */
  readonly invitation = input<string>();
  /** In the panel when nothing fits what was typed. */
  readonly none = input<string>();
  /** A field that stands for another control shows that one's errors. */
  readonly errorsOf = input<AbstractControl | null>(null);
  /** The whole choice, for who needs more than its id; null when the field was emptied. */
  readonly picked = output<PickerChoice<Row> | null>();
  /** What was typed when a choice was picked: a new entry need not be typed twice. */
  readonly typedBefore = output<string>();

  protected readonly texts = inject(UI_TEXTS);
  private readonly own = inject(NgControl, { optional: true, self: true });
  /** As right or wrong as the control it stands for, so that the first wrong field of a form is found here. */
  protected readonly field = new FormControl<PickerChoice<Row> | string | null>(
    null,
    () => this.outer?.errors ?? null,
  );
  protected readonly matcher: ErrorStateMatcher = {
    isErrorState: () => this.outer?.invalid === true && this.outer.touched,
  };
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('text');
  private readonly value = signal<string | null>(null);
  private readonly chosen = signal<PickerChoice<Row> | null>(null);
  private readonly typed = signal('');
  private readonly visited = signal(false);
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private change: (id: string | null) => void = () => undefined;
  protected touch: () => void = () => undefined;

  protected readonly answer = rxResource({
    params: () => (this.visited() ? { find: this.find(), text: this.typed() } : undefined),
    stream: ({ params }) => params.find(params.text),
  });
  /** What was found stays in sight while the next answer is under way. */
  protected readonly found = linkedSignal<PickerAnswer<Row> | null, PickerAnswer<Row>>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (now, before) => now ?? (this.answer.isLoading() ? (before?.value ?? NOTHING) : NOTHING),
  });
  /** What stands in the panel beside the choices. */
  protected readonly notice = computed(() => {
    const { findFirst, findMore, findNone, loading } = this.texts();
    const { choices, more } = this.found();
    if (this.answer.error()) return null;
    if (more) return findMore;
    if (choices.length > 0 || !this.visited()) return null;
    if (this.answer.isLoading()) return loading;
    return this.typed() === '' ? (this.invitation() ?? findFirst) : (this.none() ?? findNone);
  });
  /** Not before the first answer: Enter must not take what only stands there until it comes. */
  protected readonly offered = computed(() =>
    this.answer.isLoading() && this.found().choices.length === 0 ? [] : this.fixed(),
  );
  protected readonly failed = computed(() => (this.answer.error() ? this.texts().findFailed : null));
  protected readonly current = this.chosen.asReadonly();

  constructor() {
    if (this.own) this.own.valueAccessor = this;
    const changes = inject(ChangeDetectorRef);
    const destroyed = inject(DestroyRef);
    destroyed.onDestroy(() => clearTimeout(this.waiting));
    effect(() => {
      const id = this.value();
      const candidates = [this.known(), ...this.fixed()];
      const choice = candidates.find((one) => one?.id === id) ?? null;
      // The words of a choice follow the language; one that was found here is known already.
      if (choice !== null || (untracked(this.chosen)?.id ?? null) !== id) this.show(choice);
    });
    afterNextRender(() => {
      this.field.updateValueAndValidity({ emitEvent: false });
      // Touched and errors from the server change nothing that a signal would tell.
      const events = this.outer?.events.subscribe(() => {
        this.field.updateValueAndValidity({ emitEvent: false });
        changes.markForCheck();
      });
      destroyed.onDestroy(() => events?.unsubscribe());
    });
  }

  protected readonly labelOf = (choice: PickerChoice<Row> | string | null): string =>
    typeof choice === 'string' ? choice : (choice?.label ?? '');

  protected get outer(): AbstractControl | null {
    return this.errorsOf() ?? this.own?.control ?? null;
  }

  protected get required(): boolean {
    return this.outer?.hasValidator(Validators.required) === true;
  }

  protected visit(): void {
    this.visited.set(true);
  }

  protected type(text: string): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.typed.set(text.trim());
      this.visit();
    }, PAUSE);
  }

  protected pick(choice: PickerChoice<Row>): void {
    const before = this.typed();
    this.take(choice);
    this.typedBefore.emit(before);
    this.picked.emit(choice);
  }

  protected clear(): void {
    this.take(null);
    this.picked.emit(null);
    this.box().nativeElement.focus();
  }

  /** Nothing more is asked until somebody comes back to choose again; why nothing was found stays in sight. */
  protected close(text: string): void {
    this.settle(text);
    if (this.answer.error()) return;
    clearTimeout(this.waiting);
    this.visited.set(false);
  }

  /** Left with an emptied field, or with a text that is no choice: the control holds none either. */
  protected settle(text: string): void {
    const stale = text === '' || this.field.value === null || typeof this.field.value === 'string';
    if (!stale || this.chosen() === null) return;
    this.take(null);
    this.picked.emit(null);
  }

  writeValue(id: string | null): void {
    this.value.set(id || null);
    if (!id) this.show(null);
  }

  registerOnChange(change: (id: string | null) => void): void {
    this.change = change;
  }

  registerOnTouched(touch: () => void): void {
    this.touch = touch;
  }

  setDisabledState(disabled: boolean): void {
    if (disabled) this.field.disable();
    else this.field.enable();
  }

  private take(choice: PickerChoice<Row> | null): void {
    clearTimeout(this.waiting);
    this.typed.set('');
    this.show(choice);
    this.value.set(choice?.id ?? null);
    this.change(choice?.id ?? null);
  }

  private show(choice: PickerChoice<Row> | null): void {
    this.chosen.set(choice);
    this.field.setValue(choice);
  }
}
