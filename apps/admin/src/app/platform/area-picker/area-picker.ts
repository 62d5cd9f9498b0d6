import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, NgControl, ReactiveFormsModule } from '@angular/forms';
import type { ControlValueAccessor } from '@angular/forms';
import { getArea, listAreas } from '@ikrar/api-client';
import type { AreaDetail, AreaList, AreaSummary } from '@ikrar/api-client';
import type { AreaLevel } from '@ikrar/domain';
import { SearchPicker } from '@ikrar/ui';
import type { PickerChoice, PickerSource } from '@ikrar/ui';
import { map, of } from 'rxjs';
import { translator } from '../language';
import { Session } from '../session/session';
import { AreaWords } from './area-words';
import type { NamedArea } from './area-words';

/**
 * Picks an area by typing its name; the value of the control is its code, or null.
 *
 *   <ikrar-area-picker formControlName="areaCode" [label]="t('…')" level="village" />
 *
 * Places around the own office, or around `near`, come first, and are offered before anything is typed.
 */
@Component({
  selector: 'ikrar-area-picker',
  imports: [ReactiveFormsModule, SearchPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-search-picker
      [formControl]="field"
      [label]="label()"
      [hint]="hint()"
      [find]="find()"
      [known]="known()"
      [invitation]="t('platform.areaPicker.type')"
      [none]="t('platform.areaPicker.none')"
      [errorsOf]="control?.control ?? null"
      (picked)="picked.emit($event?.row ?? null)"
    />
  `,
  styles: `
    :host {
      display: block;
    }
  `,
  host: { '(focusout)': 'touch()' },
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
  protected readonly control = inject(NgControl, { optional: true, self: true });
  protected readonly field = new FormControl<string | null>(null);
  protected touch: () => void = () => undefined;
  private change: (code: string | null) => void = () => undefined;
  private readonly words = inject(AreaWords);
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly written = signal<string | null>(null);

  /** A code that was written into the control is shown by its name. */
  private readonly writtenArea = httpResource<AreaDetail>(() => {
    const code = this.written();
    return code === null ? undefined : getArea.PATH.replace('{code}', code);
  });
  protected readonly known = computed(() =>
    this.writtenArea.hasValue() ? this.choiceOf(this.writtenArea.value()) : null,
  );
  protected readonly find = computed<PickerSource<AreaSummary>>(() => {
    const near = this.near() ?? this.session.membership()?.areaCode ?? null;
    const [within, level] = [this.under(), this.level()];
    return (search) => {
      const under = within ?? (search === '' ? near : null);
      if (search === '' && under === null) return of({ choices: [], more: false });
      const asked = { search, under, near: search === '' ? null : near, level };
      const present = Object.entries(asked).filter(([, value]) => value);
      const params = Object.fromEntries(present) as Record<string, string>;
      return this.http
        .get<AreaList>(listAreas.PATH, { params })
        .pipe(
          map(({ items, nextCursor }) => ({ choices: items.map(this.choiceOf), more: nextCursor !== null })),
        );
    };
  });

  constructor() {
    if (this.control) this.control.valueAccessor = this;
    this.field.valueChanges.pipe(takeUntilDestroyed()).subscribe((code) => {
      this.written.set(null);
      this.change(code);
    });
  }

  writeValue(code: string | null): void {
    this.written.set(code || null);
    this.field.setValue(code || null, { emitEvent: false });
  }

  registerOnChange(change: (code: string | null) => void): void {
    this.change = change;
  }

  registerOnTouched(touch: () => void): void {
    this.touch = touch;
  }

  setDisabledState(disabled: boolean): void {
    if (disabled) this.field.disable({ emitEvent: false });
    else this.field.enable({ emitEvent: false });
  }

  private readonly choiceOf = <Area extends NamedArea & { code: string; alias: string | null }>(
    area: Area,
  ): PickerChoice<Area> => ({
    id: area.code,
    label: area.name,
    remark: area.alias,
    detail: this.words.line(area),
    row: area,
  });
}
