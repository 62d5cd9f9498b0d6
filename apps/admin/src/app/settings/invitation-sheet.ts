import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, ElementRef, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, putInvitation } from '@ikrar/api-client';
import { ROLES } from '@ikrar/domain';
import type { Role } from '@ikrar/domain';
import { CopyField, ErrorState, FieldError, SideSheet } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../platform/apply-problem';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { translator } from '../platform/language';
import { newId } from '../platform/new-id';
import { ProblemTexts } from '../platform/problem';

/** An invitation is a link to hand on by whatever means people use; it is shown once. */
@Component({
  selector: 'ikrar-invitation-sheet',
  imports: [
    AreaPicker,
    CopyField,
    ErrorState,
    FieldError,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
    SideSheet,
  ],
  templateUrl: './invitation-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitationSheet {
  protected readonly t = translator();
  protected readonly roles = ROLES;
  protected readonly form = new FormGroup({
    displayName: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(100)],
    }),
    role: new FormControl<Role>('member', { nonNullable: true }),
    areaCode: new FormControl<string | null>(null),
  });
  protected readonly dirty = () => this.form.dirty && this.link() === null;
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);
  protected readonly link = signal<string | null>(null);

  private readonly id = newId();
  private readonly api = inject(Api);
  private readonly problems = inject(ProblemTexts);
  private readonly base = inject(DOCUMENT).baseURI;
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected async save(): Promise<void> {
    if (this.sending() || showInvalid(this.form, this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      const { displayName, role, areaCode } = this.form.getRawValue();
      const body = { displayName: displayName.trim(), role, areaCode: role === 'official' ? areaCode : null };
      const { token } = await this.api.invoke(putInvitation, { id: this.id, body });
      if (token) this.link.set(new URL(`invite/${token}`, this.base).toString());
      else this.failure.set(this.t('settings.invitations.linkGone'));
    } catch (error) {
      if (applyProblem(this.form, error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }
}
