import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import type { FormControl } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import type { DutyCode } from '@ikrar/domain';
import { DUTY_CODES } from '@ikrar/domain';
import { FieldError } from '@ikrar/ui';
import { map, startWith, switchMap } from 'rxjs';
import { CatalogueWords } from '../../platform/catalogue-words';
import { translator } from '../../platform/language';

/** The duties one can take on, each in its full sentence with a box before it. */
@Component({
  selector: 'ikrar-duty-boxes',
  imports: [FieldError, MatCheckbox],
  template: `
    <fieldset>
      <legend>{{ t('pledges.fields.duties') }}</legend>
      @if (note(); as sentence) {
        <p class="quiet">{{ sentence }}</p>
      }
      @for (duty of duties(); track duty) {
        <mat-checkbox [checked]="ticked().includes(duty)" (change)="tick(duty, $event.checked)">
          {{ catalogue.duty(duty) }}
        </mat-checkbox>
      }
      @if (wrong()) {
        <p class="wrong" role="alert"><ui-field-error [control]="control()" /></p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      margin: 8px 0 16px;
      padding: 8px 16px 12px;
      border: 1px solid var(--line);
      border-radius: 12px;
    }
    legend {
      padding-inline: 4px;
      font-weight: 600;
    }
    .wrong {
      color: var(--negative);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DutyBoxes {
  readonly control = input.required<FormControl<DutyCode[]>>();
  readonly duties = input.required<readonly DutyCode[]>();
  /** Why there are fewer than usual. */
  readonly note = input<string>();

  protected readonly t = translator();
  protected readonly catalogue = inject(CatalogueWords);
  private readonly state = toSignal(
    toObservable(this.control).pipe(
      switchMap((control) =>
        control.events.pipe(
          startWith(null),
          map(() => ({ value: control.value, wrong: control.invalid && control.touched })),
        ),
      ),
    ),
  );
  protected readonly ticked = computed(() => this.state()?.value ?? []);
  protected readonly wrong = computed(() => this.state()?.wrong === true);

  protected tick(duty: DutyCode, on: boolean): void {
    const control = this.control();
    const wanted = DUTY_CODES.filter((code) => (code === duty ? on : control.value.includes(code)));
    control.setValue(wanted);
    control.markAsDirty();
    control.markAsTouched();
  }
}
