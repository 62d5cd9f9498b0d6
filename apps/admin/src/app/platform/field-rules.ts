import type { AbstractControl, ValidationErrors } from '@angular/forms';
import { detectPersonalData, parsePhone, personNameProblem } from '@ikrar/domain';

/** The rules of libs/domain for what people type, as validators; the codes are those of the server. */

export function personName({ value }: AbstractControl<string>): ValidationErrors | null {
  const problem = personNameProblem(value);
  return problem === null ? null : { [problem]: true };
}

export function personNameOrNothing(control: AbstractControl<string>): ValidationErrors | null {
  return control.value.trim() === '' ? null : personName(control);
}

export function phoneOrNothing({ value }: AbstractControl<string>): ValidationErrors | null {
  if (value.trim() === '') return null;
  const parsed = parsePhone(value);
  return parsed.ok ? null : { [parsed.reason]: true };
}

/** Numbers of people have no place in a free text. */
export function withoutPersonalData({ value }: AbstractControl<string>): ValidationErrors | null {
  return detectPersonalData(value).length > 0 ? { 'personal-data': true } : null;
}

/** A day that stood there before (`kept`) may stay. */
export function notBefore(day: string, kept: string | null = null) {
  return ({ value }: AbstractControl<string>): ValidationErrors | null =>
    value !== '' && value !== kept && value < day ? { 'in-past': true } : null;
}

export function notAfter(day: string) {
  return ({ value }: AbstractControl<string>): ValidationErrors | null =>
    value > day ? { 'in-future': true } : null;
}
