import { ChangeDetectionStrategy, Component, ElementRef, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, changeHolder, putHolder } from '@ikrar/api-client';
import type { HolderDetail } from '@ikrar/api-client';
import { HOLDER_BASES, mayBeMinor, personNameProblem, showPhone } from '@ikrar/domain';
import type { HolderBasis, StakeholderRoleCode } from '@ikrar/domain';
import { ErrorState, FieldError, SideSheet } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../../platform/apply-problem';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { ifMatch, newerRecord, Stale } from '../../platform/stale';
import { phoneOrNothing } from './post-form';

export interface HolderSheetData {
  readonly postId: string;
  readonly roleCode: StakeholderRoleCode;
  /** Null when somebody takes over. */
  readonly holder: HolderDetail | null;
  /** Who holds the post until then. */
  readonly before: string | null;
}

function holderForm(start: Partial<HolderDetail>) {
  return new FormGroup({
    fullName: new FormControl(start.fullName ?? '', {
      nonNullable: true,
      validators: ({ value }) => {
        const problem = personNameProblem(String(value));
        return problem === null ? null : { [problem]: true };
      },
    }),
    basis: new FormControl<HolderBasis>(start.basis ?? 'public_post', { nonNullable: true }),
    phone: new FormControl(start.phone ? showPhone(start.phone) : '', {
      nonNullable: true,
      validators: phoneOrNothing,
    }),
    heldSince: new FormControl(start.heldSince ?? '', { nonNullable: true }),
    verifiedOn: new FormControl(start.verifiedOn ?? '', { nonNullable: true }),
  });
}

/** Who holds a post from now on, or a correction of who does. Closes with true when something was saved. */
@Component({
  selector: 'ikrar-holder-sheet',
  imports: [
    ErrorState,
    FieldError,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
    SideSheet,
  ],
  templateUrl: './holder-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HolderSheet {
  protected readonly t = translator();
  protected readonly data = inject<HolderSheetData>(MAT_DIALOG_DATA);
  protected readonly form = holderForm(this.data.holder ?? {});
  protected readonly dirty = () => this.form.dirty;
  protected readonly young = mayBeMinor(this.data.roleCode);
  protected readonly bases = HOLDER_BASES;
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly api = inject(Api);
  private readonly stale = inject(Stale);
  private readonly problems = inject(ProblemTexts);
  private readonly sheet = inject<MatDialogRef<HolderSheet, boolean>>(MatDialogRef);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly holderId = this.data.holder?.id ?? newId();
  private version = this.data.holder?.version ?? 0;

  protected async save(): Promise<void> {
    if (this.sending() || showInvalid(this.form, this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      await this.write();
      this.sheet.close(true);
    } catch (error) {
      await this.show(error);
    } finally {
      this.sending.set(false);
    }
  }

  private async write(): Promise<void> {
    const { fullName, basis, phone, heldSince, verifiedOn } = this.form.getRawValue();
    const place = { id: this.data.postId, holderId: this.holderId };
    const body = {
      fullName: fullName.replace(/\s+/g, ' ').trim(),
      basis,
      phone: (!this.young && phone.trim()) || null,
      heldSince: heldSince || null,
      verifiedOn: verifiedOn || null,
    };
    if (this.data.holder === null) await this.api.invoke(putHolder, { ...place, body });
    else await this.api.invoke(changeHolder, { ...place, 'If-Match': ifMatch(this.version), body });
  }

  private async show(error: unknown): Promise<void> {
    const newer = newerRecord<HolderDetail>(error);
    if (newer === null) {
      if (applyProblem(this.form, error) !== null) this.failure.set(this.problems.of(error));
      return;
    }
    const mine = (await this.stale.ask()) === 'keep-mine';
    this.version = newer.version;
    this.sending.set(false);
    if (mine) await this.save();
    else this.form.reset(holderForm(newer).getRawValue());
  }
}
