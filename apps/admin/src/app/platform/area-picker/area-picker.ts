import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { FormControl, NgControl, ReactiveFormsModule, Validators } from '@angular/forms';
import type { ControlValueAccessor } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatIconButton } from '@angular/material/button';
import type { ErrorStateMatcher } from '@angular/material/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { getArea, listAreas } from '@ikrar/api-client';
import type { AreaDetail, AreaList, AreaSummary } from '@ikrar/api-client';
import type { AreaLevel } from '@ikrar/domain';
import { FieldError, Icon } from '@ikrar/ui';
import { translator } from '../language';
import { Session } from '../session/session';
import { AreaWords } from './area-words';

/** Time for the next letter to come before the server is asked. */
const PAUSE = 200;

/**
 * Picks an area by typing its name; the value of the control is its code, or null.
 *
 *   <ikrar-area-picker formControlName="areaCode" [label]="t('…')" level="village" />
 *
 * Places around the own office, or around `near`, come first, and are offered before anything is typed.
 */
@Component({
  selector: 'ikrar-area-picker',
  imports: [
    FieldError,
    Icon,
    MatAutocompleteModule,
    MatFormFieldModule,
    MatIconButton,
    MatInputModule,
    ReactiveFormsModule,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './area-picker.html',
  styleUrl: './area-picker.scss',
})
export class AreaPicker implements ControlValueAccessor {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** Only areas of this level. */
  readonly level = input<AreaLevel>();
  /** Only areas inside this one. */
  readonly under = input<string>();
  /** Areas inside this one first; else those around the own office. */
  readonly near = input<string>();
  /** The whole area, for who needs more than its code. */
  readonly picked = output<AreaSummary | null>();

  protected readonly t = translator();
  protected readonly words = inject(AreaWords);
  protected readonly control = inject(NgControl, { optional: true, self: true });
  protected readonly field = new FormControl<AreaSummary | null>(null);
  protected readonly matcher: ErrorStateMatcher = {
    isErrorState: () => this.control?.invalid === true && this.control.touched === true,
  };
  private readonly session = inject(Session);
  private readonly chosen = signal<AreaSummary | null>(null);
  private readonly written = signal<string | null>(null);
  private readonly typed = signal('');
  private readonly visited = signal(false);
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private change: (code: string | null) => void = () => undefined;
  protected touch: () => void = () => undefined;

  /** A code that was written into the control is shown by its name. */
  private readonly writtenArea = httpResource<AreaDetail>(() => {
    const code = this.written();
    return code === null || code === this.chosen()?.code ? undefined : getArea.PATH.replace('{code}', code);
  });
  private readonly answer = httpResource<AreaList>(() => {
    if (!this.visited()) return undefined;
    const search = this.typed().trim();
    const near = this.near() ?? this.session.membership()?.areaCode ?? null;
    const under = this.under() ?? (search === '' ? near : null);
    if (search === '' && under === null) return undefined;
    const params = { search, under, near: search === '' ? null : near, level: this.level() };
    const present = Object.entries(params).filter(([, value]) => value);
    return { url: listAreas.PATH, params: Object.fromEntries(present) as Record<string, string> };
  });
  /** What was found stays in sight while the next answer is under way. */
  protected readonly options = linkedSignal<readonly AreaSummary[] | null, readonly AreaSummary[]>({
    source: () => (this.answer.hasValue() ? this.answer.value().items : null),
    computation: (items, previous) => items ?? (this.answer.isLoading() ? (previous?.value ?? []) : []),
  });
  /** What stands in the panel when there is nothing to choose. */
  protected readonly notice = computed(() => {
    if (this.answer.error()) return this.t('platform.areaPicker.failed');
    if (this.options().length > 0 || this.answer.isLoading()) return null;
    return this.t(this.typed().trim() === '' ? 'platform.areaPicker.type' : 'platform.areaPicker.none');
  });

  constructor() {
    if (this.control) this.control.valueAccessor = this;
    const changes = inject(ChangeDetectorRef);
    const destroyed = inject(DestroyRef);
    destroyed.onDestroy(() => clearTimeout(this.waiting));
    effect(() => {
      if (this.writtenArea.hasValue()) this.show(this.writtenArea.value());
    });
    afterNextRender(() => {
      // Touched and errors from the server change nothing that a signal would tell.
      const events = this.control?.control?.events.subscribe(() => changes.markForCheck());
      destroyed.onDestroy(() => events?.unsubscribe());
    });
  }

  protected readonly nameOf = (area: AreaSummary | null): string => area?.name ?? '';

  protected get required(): boolean {
    return this.control?.control?.hasValidator(Validators.required) === true;
  }

  protected visit(): void {
    this.visited.set(true);
  }

  protected type(text: string): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.typed.set(text), PAUSE);
  }

  protected pick(area: AreaSummary | null): void {
    clearTimeout(this.waiting);
    this.typed.set('');
    this.show(area);
    this.written.set(area?.code ?? null);
    this.change(area?.code ?? null);
    this.picked.emit(area);
  }

  /** Left with an emptied field, or with a text that is no area: the control holds none either. */
  protected settle(text: string): void {
    if ((text === '' || this.field.value === null) && this.chosen() !== null) this.pick(null);
  }

  writeValue(code: string | null): void {
    this.written.set(code || null);
    if (!code) this.show(null);
  }

  registerOnChange(change: (code: string | null) => void): void {
    this.change = change;
  }

  registerOnTouched(touch: () => void): void {
    this.touch = touch;
  }

  setDisabledState(disabled: boolean): void {
    if (disabled) this.field.disable();
    else this.field.enable();
  }

  private show(area: AreaSummary | null): void {
    this.chosen.set(area);
    this.field.setValue(area);
  }
}
