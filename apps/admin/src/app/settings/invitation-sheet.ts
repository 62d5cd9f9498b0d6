import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, putInvitation } from '@ikrar/api-client';
import type { Role } from '@ikrar/domain';
import { CopyField, FieldError, FormSheet } from '@ikrar/ui';
import { translator } from '../platform/language';
import { isOnlyHere } from '../platform/only-here';
import { newId } from '../platform/new-id';
import { submission } from '../platform/submission';
import { RoleFields } from './role-fields';

/** An invitation is a link to hand on by whatever means people use; it is shown once. */
@Component({
  selector: 'ikrar-invitation-sheet',
  imports: [
    CopyField,
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    ReactiveFormsModule,
    RoleFields,
  ],
  templateUrl: './invitation-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitationSheet {
  protected readonly t = translator();
  protected readonly form = new FormGroup({
    displayName: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(100)],
    }),
    role: new FormControl<Role>('member', { nonNullable: true }),
    areaCode: new FormControl<string | null>(null),
  });
  protected readonly submission = submission();
  protected readonly link = signal<string | null>(null);

  private readonly id = newId();
  private readonly api = inject(Api);
  private readonly base = inject(DOCUMENT).baseURI;
  protected readonly onlyHere = isOnlyHere(inject(DOCUMENT).location);

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const { displayName, role, areaCode } = this.form.getRawValue();
      const body = { displayName: displayName.trim(), role, areaCode: role === 'official' ? areaCode : null };
      const { token } = await this.api.invoke(putInvitation, { id: this.id, body });
      // What was typed is stored: closing loses nothing.
      this.form.markAsPristine();
      if (token) this.link.set(new URL(`invite/${token}`, this.base).toString());
      else this.submission.failure.set(this.t('settings.invitations.linkGone'));
    });
  }
}
