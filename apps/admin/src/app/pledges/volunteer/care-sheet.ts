import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, changePledge, listMemberships } from '@ikrar/api-client';
import type { ChangePledgeBody, MembershipDetail } from '@ikrar/api-client';
import { allowedDuties, NEXT_STEPS } from '@ikrar/domain';
import type { DutyCode } from '@ikrar/domain';
import { FieldError, FormSheet, SearchPicker } from '@ikrar/ui';
import type { PickerChoice, PickerSource } from '@ikrar/ui';
import { map, of } from 'rxjs';
import { choices } from '../../platform/choices';
import { translator } from '../../platform/language';
import { notBefore } from '../../platform/field-rules';
import { Session } from '../../platform/session/session';
import { ifMatch } from '../../platform/stale';
import { DutyBoxes } from '../fields/duty-boxes';
import { TeamArea } from '../fields/team-area';
import { firstDay } from './first-day';
import { NewerPledge } from './newer-pledge';
import { PledgeWriting } from './pledge-writing';
import type { PledgeSheetData } from './pledge-writing';

export interface CareSheetData extends PledgeSheetData {
  /** A day that is proposed instead of the one in the record. */
  readonly nextContactOn?: string;
}

/** Who looks after a volunteer, for which team, when next, and what she promised. */
@Component({
  selector: 'ikrar-care-sheet',
  imports: [
    DutyBoxes,
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    NewerPledge,
    ReactiveFormsModule,
    SearchPicker,
    TeamArea,
  ],
  providers: [PledgeWriting],
  templateUrl: './care-sheet.html',
  styleUrl: './sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CareSheet {
  protected readonly t = translator();
  protected readonly writing = inject(PledgeWriting);
  protected readonly data = inject<CareSheetData>(MAT_DIALOG_DATA);
  protected readonly duties = allowedDuties(this.data.pledge.minor).map(({ code }) => code);
  protected readonly waits = NEXT_STEPS[this.data.pledge.status] !== 'none';
  protected readonly today = firstDay(new Date());
  protected readonly form = new FormGroup({
    nextContactOn: new FormControl(this.data.pledge.nextContactOn ?? '', {
      nonNullable: true,
      validators: this.waits
        ? [Validators.required, notBefore(this.today, this.data.pledge.nextContactOn)]
        : [],
    }),
    ownerId: new FormControl<string | null>(this.data.pledge.ownerId, Validators.required),
    areaCode: new FormControl<string | null>(this.data.pledge.areaCode, Validators.required),
    duties: new FormControl<DutyCode[]>(
      this.data.pledge.duties.filter((duty) => this.duties.includes(duty)),
      { nonNullable: true, validators: Validators.required },
    ),
  });

  private readonly api = inject(Api);
  private readonly session = inject(Session);

  private readonly me = this.session.current()?.account ?? null;
  private readonly members = choices<MembershipDetail>(
    listMemberships.PATH,
    (row) => ({ id: row.userId, label: row.displayName, row }),
    () => ({ may: 'pledge.write' }),
  );
  /** Everybody else; who may not read the members can still take the pledge over. */
  protected readonly others = computed<PickerSource<MembershipDetail>>(() => {
    if (!this.session.can('membership.read')) return () => of({ choices: [], more: false });
    const members = this.members();
    return (search) =>
      members(search).pipe(
        map(({ choices: found, more }) => ({ choices: found.filter(({ id }) => id !== this.me?.id), more })),
      );
  });
  protected readonly owner: PickerChoice<MembershipDetail> = {
    id: this.data.pledge.ownerId,
    label: this.data.pledge.ownerName,
  };
  protected readonly myself = computed<PickerChoice<MembershipDetail>[]>(() => {
    if (this.me === null) return [];
    return [{ id: this.me.id, label: this.t('pledges.care.me', { name: this.me.displayName }) }];
  });

  constructor() {
    const { nextContactOn: proposed } = this.data;
    if (proposed !== undefined) this.form.controls.nextContactOn.setValue(proposed);
  }

  protected async save(): Promise<void> {
    await this.writing.save(
      this.form,
      ({ id, version }) =>
        this.api.invoke(changePledge, { id, 'If-Match': ifMatch(version), body: this.changes() }),
      ({ fullName: name }) => this.t('pledges.care.done', { name }),
    );
  }

  /** Only what was touched here: what somebody else changed meanwhile stays. */
  private changes(): ChangePledgeBody {
    const { pledge } = this.data;
    const { nextContactOn, ownerId, areaCode, duties } = this.form.getRawValue();
    return {
      ...(nextContactOn !== '' && nextContactOn !== pledge.nextContactOn && { nextContactOn }),
      ...(ownerId !== null && ownerId !== pledge.ownerId && { ownerId }),
      ...(areaCode !== null && areaCode !== pledge.areaCode && { areaCode }),
      ...(duties.join() !== pledge.duties.join() && { duties }),
    };
  }
}
