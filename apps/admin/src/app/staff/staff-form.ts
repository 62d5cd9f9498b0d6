import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { AbstractControl, ValidationErrors } from '@angular/forms';
import type { PutStaffBody, StaffDetail } from '@ikrar/api-client';
import { personName } from '../platform/field-rules';

const optional = (value: string | null | undefined, max: number) =>
  new FormControl(value ?? '', { nonNullable: true, validators: Validators.maxLength(max) });

/** A number says nothing without its kind, and a kind nothing without its number. */
function numberWithKind(group: AbstractControl): ValidationErrors | null {
  const kind = group.get('numberKind');
  const number = group.get('number');
  const lacking = kind?.value === null && number?.value !== '';
  const empty = kind?.value !== null && number?.value === '';
  setRequired(kind, lacking);
  setRequired(number, empty);
  return lacking || empty ? { incomplete: true } : null;
}

function setRequired(control: AbstractControl | null, required: boolean): void {
  if (required) control?.setErrors({ required: true });
  else if (control?.hasError('required')) control.setErrors(null);
}

export function staffForm(person: StaffDetail | null) {
  return new FormGroup(
    {
      fullName: new FormControl(person?.fullName ?? '', { nonNullable: true, validators: personName }),
      titleBefore: optional(person?.titleBefore, 50),
      titleAfter: optional(person?.titleAfter, 100),
      position: optional(person?.position, 100),
      unit: optional(person?.unit, 150),
      employmentStatus: new FormControl(person?.employmentStatus ?? null),
      numberKind: new FormControl(person?.numberKind ?? null),
      number: optional(person?.number, 30),
      userId: new FormControl(person?.userId ?? null),
    },
    numberWithKind,
  );
}
export type StaffForm = ReturnType<typeof staffForm>;

export function staffBody(form: StaffForm): PutStaffBody {
  const { fullName, titleBefore, titleAfter, position, unit, number, ...rest } = form.getRawValue();
  return {
    ...rest,
    fullName: fullName.trim(),
    titleBefore: titleBefore.trim() || null,
    titleAfter: titleAfter.trim() || null,
    position: position.trim() || null,
    unit: unit.trim() || null,
    number: number.trim() || null,
  };
}
