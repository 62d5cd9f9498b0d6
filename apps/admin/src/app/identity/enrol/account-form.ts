import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { AbstractControl, ValidationErrors } from '@angular/forms';
import type { NewAccountBody } from '@ikrar/api-client';
import { personNameProblem } from '@ikrar/domain';

/** As the server demands: twelve characters, no rule about their kinds. */
export const SHORTEST_PASSWORD = 12;

function personName({ value }: AbstractControl<string>): ValidationErrors | null {
  const problem = personNameProblem(value);
  return problem === null ? null : { [problem]: true };
}

function username({ value }: AbstractControl<string>): ValidationErrors | null {
  return value === '' || /^[A-Za-z0-9][A-Za-z0-9._-]{2,39}$/.test(value) ? null : { 'username-shape': true };
}

/** The name, one way to sign in, and a password. */
export function accountForm(displayName = '') {
  return new FormGroup({
    displayName: new FormControl(displayName, { nonNullable: true, validators: personName }),
    username: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, username],
    }),
    email: new FormControl('', { nonNullable: true, validators: Validators.email }),
    password: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.minLength(SHORTEST_PASSWORD), Validators.maxLength(200)],
    }),
  });
}
export type AccountForm = ReturnType<typeof accountForm>;

export function accountBody(form: AccountForm, locale: NewAccountBody['locale']): NewAccountBody {
  const { displayName, username, email, password } = form.getRawValue();
  return {
    displayName: displayName.trim(),
    username: username.trim().toLowerCase(),
    ...(email.trim() && { email: email.trim().toLowerCase() }),
    password,
    ...(locale && { locale }),
  };
}
