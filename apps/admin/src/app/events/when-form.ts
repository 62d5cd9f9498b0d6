import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { AbstractControl, ValidationErrors } from '@angular/forms';
import type { Zone } from '@ikrar/domain';
import { toInstant, toVenueTime } from '../platform/venue-time';

/** Day, start and end as the venue's clock shows them. */
export type WhenForm = FormGroup<{
  day: FormControl<string>;
  start: FormControl<string>;
  end: FormControl<string>;
}>;

/** A clock without a day says nothing, and nothing ends before it begins. */
function inOrder(group: AbstractControl): ValidationErrors | null {
  const { day, start, end } = (group as WhenForm).getRawValue();
  const wrong = day !== '' && start !== '' && end !== '' && end <= start;
  const control = group.get('end');
  if (wrong) control?.setErrors({ 'before-start': true });
  else if (control?.hasError('before-start')) control.setErrors(null);
  return wrong ? { order: true } : null;
}

export function whenForm(initial: { startsAt: string | null; endsAt: string | null; zone: Zone }): WhenForm {
  const from = initial.startsAt === null ? null : toVenueTime(initial.startsAt, initial.zone);
  const to = initial.endsAt === null ? null : toVenueTime(initial.endsAt, initial.zone);
  const text = (value: string) => new FormControl(value, { nonNullable: true });
  return new FormGroup(
    {
      day: text(from?.day ?? ''),
      start: new FormControl(from?.clock ?? '09:00', { nonNullable: true, validators: Validators.required }),
      end: text(to?.clock ?? ''),
    },
    inOrder,
  );
}

/** Null as long as there is no day. */
export function readWhen(form: WhenForm, zone: Zone): { startsAt: string | null; endsAt: string | null } {
  const { day, start, end } = form.getRawValue();
  if (day === '') return { startsAt: null, endsAt: null };
  return {
    startsAt: toInstant({ day, clock: start }, zone),
    endsAt: end === '' ? null : toInstant({ day, clock: end }, zone),
  };
}
