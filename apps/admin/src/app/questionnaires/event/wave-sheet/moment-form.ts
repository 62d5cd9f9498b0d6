import { FormControl, FormGroup } from '@angular/forms';
import type { AbstractControl, ValidationErrors } from '@angular/forms';
import type { Zone } from '@ikrar/domain';
import { toInstant, toVenueTime } from '../../../platform/venue-time';

/** A day and a clock of the venue; both empty: no such moment. */
export type MomentForm = FormGroup<{ day: FormControl<string>; clock: FormControl<string> }>;

export function momentForm(instant: string | null, zone: Zone): MomentForm {
  const shown = instant === null ? { day: '', clock: '' } : toVenueTime(instant, zone);
  const text = (value: string) => new FormControl(value, { nonNullable: true });
  return new FormGroup({ day: text(shown.day), clock: text(shown.clock) }, wholeOrNothing);
}

export function readMoment(form: MomentForm, zone: Zone): string | null {
  const { day, clock } = form.getRawValue();
  return day === '' || clock === '' ? null : toInstant({ day, clock }, zone);
}

/** Half a moment is said at the half that is missing. */
function wholeOrNothing(group: AbstractControl): ValidationErrors | null {
  const { day, clock } = (group as MomentForm).controls;
  for (const [own, other] of [
    [day, clock],
    [clock, day],
  ] as const) {
    const missing = own.value === '' && other.value !== '';
    if (missing !== own.hasError('required')) own.setErrors(missing ? { required: true } : null);
  }
  return (day.value === '') === (clock.value === '') ? null : { half: true };
}
