import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, changeParticipant, putParticipant } from '@ikrar/api-client';
import type { ParticipantDetail } from '@ikrar/api-client';
import { PARTICIPANT_ROLES, SEXES } from '@ikrar/domain';
import { FieldError, FormSheet, Notices } from '@ikrar/ui';
import { AreaPicker } from '../../platform/area-picker/area-picker';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ifMatch, newerRecord } from '../../platform/stale';
import { submission } from '../../platform/submission';
import { NewerParticipant } from './newer-participant';
import { participantBody, participantForm } from './participant-form';

export interface ParticipantSheetData {
  readonly eventId: string;
  /** Null for somebody who is not on the roster yet. */
  readonly participant: ParticipantDetail | null;
  /** Where the event is; kelurahan around it are offered first. */
  readonly near: string | null;
  /** Called whenever something was saved; one sheet may add several people. */
  readonly saved: () => void;
}

/** Puts one person onto the roster, or changes what stands there. */
@Component({
  selector: 'ikrar-participant-sheet',
  imports: [
    AreaPicker,
    FieldError,
    FormSheet,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    NewerParticipant,
    ReactiveFormsModule,
  ],
  templateUrl: './participant-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ParticipantSheet {
  protected readonly t = translator();
  protected readonly roles = PARTICIPANT_ROLES;
  protected readonly sexes = SEXES;
  protected readonly data = inject<ParticipantSheetData>(MAT_DIALOG_DATA);
  protected readonly form = participantForm(this.data.participant ?? {});
  protected readonly submission = submission();
  /** What somebody else saved while this sheet was open. */
  protected readonly newer = signal<ParticipantDetail | null>(null);
  protected readonly areaName = signal(this.data.participant?.areaName ?? null);
  protected readonly heading = computed(() =>
    this.data.participant === null ? this.t('participants.add.title') : this.t('participants.edit.title'),
  );

  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly sheet = inject<MatDialogRef<ParticipantSheet>>(MatDialogRef);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Kept until the row is there, so that a second try is the same row. */
  private id = this.data.participant?.id ?? newId();
  private version = this.data.participant?.version ?? 0;

  protected get represents(): boolean {
    return this.form.controls.role.value !== 'participant';
  }

  protected async save(another = false): Promise<void> {
    await this.submission.send(this.form, async () => {
      const saved = await this.write();
      if (saved === null) return;
      this.data.saved();
      if (another) this.startNext(saved);
      else this.sheet.close();
    });
  }

  protected keepMine(): Promise<void> {
    this.version = this.newer()?.version ?? this.version;
    this.newer.set(null);
    return this.save();
  }

  protected takeTheirs(): void {
    const newer = this.newer();
    if (newer === null) return;
    this.version = newer.version;
    this.form.reset({ ...newer, className: newer.className ?? '', represents: newer.represents ?? '' });
    this.areaName.set(newer.areaName);
    this.newer.set(null);
  }

  private async write(): Promise<ParticipantDetail | null> {
    const path = { eventId: this.data.eventId, id: this.id };
    const body = participantBody(this.form);
    if (this.data.participant === null) {
      const added = await this.api.invoke(putParticipant, { ...path, body });
      const { fullName: name, personalCode: code } = added;
      this.notices.say(this.t('participants.add.done', { name, code }));
      return added;
    }
    try {
      const match = ifMatch(this.version);
      const changed = await this.api.invoke(changeParticipant, { ...path, 'If-Match': match, body });
      this.notices.say(this.t('participants.edit.done', { name: changed.fullName }));
      return changed;
    } catch (error) {
      this.newer.set(newerRecord<ParticipantDetail>(error));
      if (this.newer() === null) throw error;
      return null;
    }
  }

  private startNext({ role, className, areaCode }: ParticipantDetail): void {
    this.id = newId();
    this.form.reset({ role, className: className ?? '', areaCode });
    this.element.querySelector<HTMLElement>('input')?.focus();
  }
}
