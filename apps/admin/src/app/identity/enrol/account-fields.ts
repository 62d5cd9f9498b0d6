import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { FieldError, PasswordStrength, PasswordToggle } from '@ikrar/ui';
import { switchMap } from 'rxjs';
import { translator } from '../../platform/language';
import type { AccountForm } from './account-form';
import { PasswordScore } from './password-score';

/** The fields of a new account, in whichever form they stand. */
@Component({
  selector: 'ikrar-account-fields',
  imports: [
    FieldError,
    MatFormFieldModule,
    MatInputModule,
    PasswordStrength,
    PasswordToggle,
    ReactiveFormsModule,
  ],
  templateUrl: './account-fields.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountFields {
  readonly form = input.required<AccountForm>();

  protected readonly t = translator();
  protected readonly shown = signal(false);
  protected readonly score = signal<number | null>(null);
  private readonly scorer = inject(PasswordScore);
  private readonly password = toSignal(
    toObservable(this.form).pipe(
      switchMap((form) => form.controls.password.valueChanges),
      takeUntilDestroyed(),
    ),
    { initialValue: '' },
  );

  constructor() {
    effect(() => void this.weigh(this.password()));
  }

  private async weigh(password: string): Promise<void> {
    const { displayName, username } = this.form().getRawValue();
    const score = password === '' ? null : await this.scorer.of(password, [displayName, username]);
    if (password === this.password()) this.score.set(score);
  }
}
