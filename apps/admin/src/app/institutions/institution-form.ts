import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { AbstractControl, ValidationErrors } from '@angular/forms';
import type { InstitutionDetail, PutInstitutionBody } from '@ikrar/api-client';
import { showPhone } from '@ikrar/domain';
import { personNameOrNothing, phoneOrNothing } from '../platform/field-rules';

const optional = (
  value: string | null | undefined,
  ...validators: ((control: AbstractControl) => ValidationErrors | null)[]
) => new FormControl(value ?? '', { nonNullable: true, validators });

export function institutionForm(institution: InstitutionDetail | null) {
  return new FormGroup({
    name: new FormControl(institution?.name ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200)],
    }),
    kind: new FormControl<PutInstitutionBody['kind']>(institution?.kind ?? 'sma', { nonNullable: true }),
    areaCode: new FormControl(institution?.areaCode ?? null, Validators.required),
    address: optional(institution?.address, Validators.maxLength(300)),
    npsn: optional(institution?.npsn, Validators.pattern(/^\d{8}$/)),
    nsm: optional(institution?.nsm, Validators.pattern(/^\d{12}$/)),
    contactName: optional(institution?.contactName, personNameOrNothing),
    contactPosition: optional(institution?.contactPosition, Validators.maxLength(100)),
    contactPhone: optional(
      institution?.contactPhone ? showPhone(institution.contactPhone) : null,
      phoneOrNothing,
    ),
  });
}
export type InstitutionForm = ReturnType<typeof institutionForm>;

export function institutionBody(form: InstitutionForm): PutInstitutionBody {
  const { name, kind, areaCode, ...rest } = form.getRawValue();
  const texts = Object.fromEntries(
    Object.entries(rest).map(([field, value]) => [field, value.trim() || null]),
  ) as Record<keyof typeof rest, string | null>;
  return { name: name.trim(), kind, areaCode: areaCode ?? '', ...texts };
}
