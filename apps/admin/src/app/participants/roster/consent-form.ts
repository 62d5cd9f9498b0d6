import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { AbstractControl, ValidationErrors } from '@angular/forms';
import type { PutConsentBody } from '@ikrar/api-client';
import { personNameProblem } from '@ikrar/domain';
import type { ConsentDecision, ConsentMethod } from '@ikrar/domain';

/** What is asked at an event; sharing with an office is asked with the pledge, where the office is known. */
export const ASKED_PURPOSES = ['participation', 'photo', 'pledge'] as const;
export type AskedPurpose = (typeof ASKED_PURPOSES)[number];

function goodName(control: AbstractControl<string>): ValidationErrors | null {
  const problem = personNameProblem(control.value);
  return problem === null ? null : { [problem]: true };
}

export function consentForm(purpose: AskedPurpose, today: string, textVersion: string) {
  const form = new FormGroup({
    purpose: new FormControl<AskedPurpose>(purpose, { nonNullable: true }),
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
    guardianName: new FormControl('', { nonNullable: true, validators: goodName }),
    guardianRelation: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(40)],
    }),
  });
  return form;
}
export type ConsentForm = ReturnType<typeof consentForm>;

/** Only a minor's "yes" needs a guardian; a no of her own counts by itself. */
export function askGuardian(form: ConsentForm, minor: boolean): void {
  const needed = minor && form.controls.decision.value === 'given';
  for (const control of [form.controls.guardianName, form.controls.guardianRelation]) {
    if (needed) control.enable({ emitEvent: false });
    else control.disable({ emitEvent: false });
  }
}

export function consentBody(form: ConsentForm): PutConsentBody {
  const { textVersion, guardianName, guardianRelation, ...rest } = form.getRawValue();
  const guarded = form.controls.guardianName.enabled;
  return {
    ...rest,
    textVersion: textVersion.trim(),
    guardianName: guarded ? guardianName.trim() : null,
    guardianRelation: guarded ? guardianRelation.trim() : null,
  };
}

function notAfter(today: string) {
  return (control: AbstractControl<string>): ValidationErrors | null =>
    control.value > today ? { 'in-future': true } : null;
}
