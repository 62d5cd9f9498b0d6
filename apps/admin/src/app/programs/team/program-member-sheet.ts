import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, listStaff, putProgramMember, putStaff } from '@ikrar/api-client';
import type { ProgramMember, PutProgramMemberBody, StaffList } from '@ikrar/api-client';
import { personNameProblem, PROGRAM_DUTIES } from '@ikrar/domain';
import { ErrorState, FieldError, SideSheet } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../../platform/apply-problem';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';

type ProgramDuty = PutProgramMemberBody['duty'];

/** The choice in the list of staff that opens the field for a new name. */
const NEW_PERSON = 'new';

/** Puts somebody on the team with one duty or several; a new name becomes a staff record on the way. */
@Component({
  selector: 'ikrar-program-member-sheet',
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
  templateUrl: './program-member-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgramMemberSheet {
  protected readonly t = translator();
  protected readonly duties = PROGRAM_DUTIES;
  protected readonly newPerson = NEW_PERSON;
  protected readonly staff = httpResource<StaffList>(() => ({ url: listStaff.PATH, params: { limit: 100 } }));
  protected readonly known = computed(() => (this.staff.hasValue() ? this.staff.value().items : []));
  protected readonly form = new FormGroup({
    personId: new FormControl<string | null>(null, Validators.required),
    fullName: new FormControl('', {
      nonNullable: true,
      validators: (control) => {
        const problem = personNameProblem(String(control.value));
        return problem === null ? null : { [problem]: true };
      },
    }),
    duties: new FormControl<ProgramDuty[]>([], { nonNullable: true, validators: Validators.required }),
  });
  protected readonly dirty = () => this.form.dirty;
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly data = inject<{ programId: string; members: readonly ProgramMember[] }>(MAT_DIALOG_DATA);
  /** One id for each thing that is made here, so that a second try makes nothing twice. */
  private readonly ids = new Map<string, string>();
  private readonly sheet = inject<MatDialogRef<ProgramMemberSheet, boolean>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly problems = inject(ProblemTexts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    const { personId, fullName } = this.form.controls;
    fullName.disable();
    personId.valueChanges.subscribe((id) => (id === NEW_PERSON ? fullName.enable() : fullName.disable()));
  }

  protected async save(): Promise<void> {
    if (this.sending() || showInvalid(this.form, this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      const personId = await this.person();
      const held = this.data.members.filter((member) => member.personId === personId);
      for (const duty of this.form.getRawValue().duties) {
        if (held.some((member) => member.duty === duty)) continue;
        const memberId = this.idOf(`${personId} ${duty}`);
        await this.api.invoke(putProgramMember, {
          programId: this.data.programId,
          memberId,
          body: { personId, duty },
        });
      }
      this.sheet.close(true);
    } catch (error) {
      if (applyProblem(this.form, error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }

  private async person(): Promise<string> {
    const { personId, fullName } = this.form.getRawValue();
    if (personId !== null && personId !== NEW_PERSON) return personId;
    const body = { fullName: fullName.trim() };
    return (await this.api.invoke(putStaff, { id: this.idOf(body.fullName), body })).personId;
  }

  private idOf(thing: string): string {
    const id = this.ids.get(thing) ?? newId();
    this.ids.set(thing, id);
    return id;
  }
}
