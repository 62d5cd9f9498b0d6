import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, listInstitutions, changeEvent } from '@ikrar/api-client';
import type { InstitutionSummary } from '@ikrar/api-client';
import { EVENT_KINDS, METHODS, TARGET_GROUPS, ZONE_LABELS, zoneOfProvince, ZONES } from '@ikrar/domain';
import { FieldError, FormSheet, Icon, IconButton, Notices, SearchPicker } from '@ikrar/ui';
import { AreaPicker } from '../../platform/area-picker/area-picker';
import { choices } from '../../platform/choices';
import { translator } from '../../platform/language';
import { ifMatch } from '../../platform/stale';
import { submission } from '../../platform/submission';
import { hostOf, institutionChoice } from '../institution-choice';
import { classForm, detailsBody, detailsForm } from './event-details-form';
import type { EventRecord } from './event-record';

/** Everything about the plan of an event that is no list of its own. */
@Component({
  selector: 'ikrar-event-details-sheet',
  imports: [
    AreaPicker,
    FieldError,
    FormSheet,
    Icon,
    IconButton,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
    SearchPicker,
  ],
  templateUrl: './event-details-sheet.html',
  styleUrl: './event-details-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventDetailsSheet {
  protected readonly t = translator();
  protected readonly kinds = EVENT_KINDS;
  protected readonly methods = METHODS;
  protected readonly targetGroups = TARGET_GROUPS;
  protected readonly zones = ZONES;
  protected readonly zoneLabels = ZONE_LABELS;
  protected readonly institutions = choices<InstitutionSummary>(listInstitutions.PATH, institutionChoice);
  protected readonly submission = submission();

  private readonly record = inject<EventRecord>(MAT_DIALOG_DATA);
  protected readonly form = detailsForm(this.shownEvent());
  protected readonly host = hostOf(this.shownEvent());
  private readonly sheet = inject<MatDialogRef<EventDetailsSheet>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  constructor() {
    // The clock follows the venue; somebody who picked another zone on purpose keeps it.
    this.form.controls.areaCode.valueChanges.subscribe((code) => {
      const zone = code === null ? null : zoneOfProvince(code);
      if (zone !== null && !this.form.controls.zone.dirty) this.form.controls.zone.setValue(zone);
    });
  }

  protected takeInstitution(chosen: InstitutionSummary | undefined): void {
    if (!chosen) return;
    this.form.patchValue({ venueName: chosen.name, areaCode: chosen.areaCode });
  }

  protected addClass(): void {
    this.form.controls.plannedClasses.push(classForm());
    this.form.markAsDirty();
  }

  protected removeClass(index: number): void {
    this.form.controls.plannedClasses.removeAt(index);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const body = detailsBody(this.form);
      const saved = await this.record.write((id, version) =>
        this.api.invoke(changeEvent, { id, 'If-Match': ifMatch(version), body }),
      );
      if (saved) this.notices.say(this.t('events.edit.done'));
      this.sheet.close();
    });
  }

  private shownEvent() {
    const event = this.record.event();
    if (event === null) throw new Error('The sheet opens over an event that is shown');
    return event;
  }
}
