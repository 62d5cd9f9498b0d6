import { ChangeDetectionStrategy, Component, ElementRef, inject, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { FieldError } from '@ikrar/ui';
import { showInvalid } from '../../platform/apply-problem';
import { translator } from '../../platform/language';

export interface Credentials {
  readonly identifier: string;
  readonly password: string;
}

/** One person, several organisations: she proves that the account is hers. */
@Component({
  selector: 'ikrar-known-account',
  imports: [FieldError, MatButton, MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <mat-form-field appearance="outline">
        <mat-label>{{ t('enrol.fields.identifier') }}</mat-label>
        <input
          matInput
          formControlName="identifier"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
        />
        <mat-error><ui-field-error [control]="form.controls.identifier" /></mat-error>
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>{{ t('enrol.fields.ownPassword') }}</mat-label>
        <input matInput type="password" formControlName="password" autocomplete="current-password" />
        <mat-error><ui-field-error [control]="form.controls.password" /></mat-error>
      </mat-form-field>
      <button matButton="filled" type="submit" [disabled]="sending()" disabledInteractive>
        {{ t('enrol.invitation.join') }}
      </button>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KnownAccount {
  readonly sending = input(false);
  readonly enter = output<Credentials>();

  protected readonly t = translator();
  protected readonly form = new FormGroup({
    identifier: new FormControl('', { nonNullable: true, validators: Validators.required }),
    password: new FormControl('', { nonNullable: true, validators: Validators.required }),
  });
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected submit(): void {
    if (showInvalid(this.form, this.element)) return;
    this.enter.emit(this.form.getRawValue());
  }
}
