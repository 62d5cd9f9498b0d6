import {
  ChangeDetectionStrategy,
  Component,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ErrorState, FieldError, Icon } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../../platform/apply-problem';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import type { SessionDetail } from '@ikrar/api-client';

/** E-mail or user name, and the password. */
@Component({
  selector: 'ikrar-sign-in-form',
  imports: [
    ErrorState,
    FieldError,
    Icon,
    MatButton,
    MatError,
    MatFormField,
    MatIconButton,
    MatInput,
    MatLabel,
    MatSuffix,
    ReactiveFormsModule,
  ],
  templateUrl: './sign-in-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInForm {
  /** Filled in when it is known who was signed in. */
  readonly identifier = input('');
  readonly signedIn = output<SessionDetail>();

  protected readonly t = translator();
  protected readonly form = new FormGroup({
    identifier: new FormControl('', { nonNullable: true, validators: Validators.required }),
    password: new FormControl('', { nonNullable: true, validators: Validators.required }),
  });
  protected readonly shown = signal(false);
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly session = inject(Session);
  private readonly problems = inject(ProblemTexts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    effect(() => this.form.controls.identifier.setValue(this.identifier()));
  }

  protected async submit(): Promise<void> {
    if (this.sending() || showInvalid(this.form, this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      const { identifier, password } = this.form.getRawValue();
      this.signedIn.emit(await this.session.signIn({ identifier: identifier.trim(), password }));
    } catch (error) {
      if (applyProblem(this.form, error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }
}
