import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { PutConsentBody } from '@ikrar/api-client';
import type { ConsentDecision, ConsentMethod, ConsentPurpose } from '@ikrar/domain';
import { notAfter, personName } from '../field-rules';

/** The record of a decision; `textVersion` proposes the form that was used the time before. */
export function consentForm(minor: boolean, today: string, textVersion = '') {
  const form = new FormGroup({
    decision: new FormControl<ConsentDecision>('given', { nonNullable: true }),
    method: new FormControl<ConsentMethod>('paper', { nonNullable: true }),
    decidedOn: new FormControl(today, {
      nonNullable: true,
      validators: [Validators.required, notAfter(today)],
    }),
    textVersion: new FormControl(textVersion, {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(40)],
    }),
    guardianName: new FormControl('', { nonNullable: true, validators: personName }),
    guardianRelation: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(40)],
    }),
  });
  askGuardian(form, minor);
  form.controls.decision.valueChanges.subscribe(() => askGuardian(form, minor));
  return form;
}
export type ConsentForm = ReturnType<typeof consentForm>;

/** Only a minor's "yes" needs a guardian; a no of her own counts by itself. */
function askGuardian(form: ConsentForm, minor: boolean): void {
  const needed = minor && form.controls.decision.value === 'given';
  for (const control of [form.controls.guardianName, form.controls.guardianRelation]) {
    if (needed) control.enable({ emitEvent: false });
    else control.disable({ emitEvent: false });
  }
}

export function consentBody(form: ConsentForm, purpose: ConsentPurpose): PutConsentBody {
  const { textVersion, guardianName, guardianRelation, ...rest } = form.getRawValue();
  const guarded = form.controls.guardianName.enabled;
  return {
    ...rest,
    purpose,
    textVersion: textVersion.trim(),
    guardianName: guarded ? guardianName.trim() : null,
    guardianRelation: guarded ? guardianRelation.trim() : null,
  };
}
