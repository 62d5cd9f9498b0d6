import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, changePledge, listMemberships } from '@ikrar/api-client';
import type { ChangePledgeBody, MembershipList } from '@ikrar/api-client';
import { allowedDuties, can, NEXT_STEPS } from '@ikrar/domain';
import type { DutyCode } from '@ikrar/domain';
import { ErrorState, FieldError, FormSheet } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { ifMatch } from '../../platform/stale';
import { DutyBoxes } from '../fields/duty-boxes';
import { TeamArea } from '../fields/team-area';
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
    ErrorState,
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    NewerPledge,
    ReactiveFormsModule,
    TeamArea,
  ],
  providers: [PledgeWriting],
  templateUrl: './care-sheet.html',
  styleUrl: './sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CareSheet {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly writing = inject(PledgeWriting);
  protected readonly data = inject<CareSheetData>(MAT_DIALOG_DATA);
  protected readonly duties = allowedDuties(this.data.pledge.minor).map(({ code }) => code);
  protected readonly waits = NEXT_STEPS[this.data.pledge.status] !== 'none';
  protected readonly form = new FormGroup({
    nextContactOn: new FormControl(this.data.pledge.nextContactOn ?? '', {
      nonNullable: true,
      validators: this.waits ? Validators.required : [],
    }),
    ownerId: new FormControl(this.data.pledge.ownerId, { nonNullable: true }),
    areaCode: new FormControl<string | null>(this.data.pledge.areaCode, Validators.required),
    duties: new FormControl<DutyCode[]>(
      this.data.pledge.duties.filter((duty) => this.duties.includes(duty)),
      { nonNullable: true, validators: Validators.required },
    ),
  });

  private readonly api = inject(Api);
  private readonly session = inject(Session);

  protected readonly members = httpResource<MembershipList>(() =>
    this.session.can('membership.read') ? listMemberships.PATH : undefined,
  );
  /** Who may look after a pledge; who may not read the members can still take it over. */
  protected readonly owners = computed(() => {
    const { ownerId, ownerName } = this.data.pledge;
    const owners = new Map([[ownerId, ownerName]]);
    const me = this.session.current()?.account;
    if (me) owners.set(me.id, me.displayName);
    for (const { userId, displayName, role, endedAt } of this.members.hasValue()
      ? this.members.value().items
      : []) {
      if (endedAt === null && can(role, 'pledge.write')) owners.set(userId, displayName);
    }
    return [...owners].map(([id, name]) => ({ id, name, me: id === me?.id }));
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
      ...(ownerId !== pledge.ownerId && { ownerId }),
      ...(areaCode !== null && areaCode !== pledge.areaCode && { areaCode }),
      ...(duties.join() !== pledge.duties.join() && { duties }),
    };
  }
}
