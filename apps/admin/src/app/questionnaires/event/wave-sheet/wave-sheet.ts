import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, changeDeployment, putDeployment } from '@ikrar/api-client';
import type { DeploymentDetail } from '@ikrar/api-client';
import { ZONE_LABELS, ZONES } from '@ikrar/domain';
import { FieldError, FormSheet } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ifMatch } from '../../../platform/stale';
import { submission } from '../../../platform/submission';
import type { NewWave } from '../new-waves';
import { VersionPicker } from '../version-picker';
import type { PickedVersion } from '../version-picker';
import { WaveWords } from '../wave-words';
import { momentForm, readMoment } from './moment-form';

export interface WaveSheetData {
  readonly eventId: string;
  readonly zone: string;
  /** Kept by the page: a second try makes the same record. */
  readonly id: string;
  readonly place: NewWave;
  /** What is there already and is changed; null when it is added. */
  readonly deployment: DeploymentDetail | null;
  /** What the measured phases ask, where this is one of them. */
  readonly usual: PickedVersion | null;
}

/** One phase of an event: what it asks, when it opens and closes, and who may answer. */
@Component({
  selector: 'ikrar-wave-sheet',
  imports: [
    FieldError,
    FormSheet,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatInputModule,
    ReactiveFormsModule,
    VersionPicker,
  ],
  templateUrl: './wave-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaveSheet {
  protected readonly t = translator();
  protected readonly words = inject(WaveWords);
  protected readonly data = inject<WaveSheetData>(MAT_DIALOG_DATA);
  private readonly sheet = inject<MatDialogRef<WaveSheet, boolean>>(MatDialogRef);
  private readonly api = inject(Api);
  protected readonly submission = submission();
  private readonly zone = ZONES.find((zone) => zone === this.data.zone) ?? 'Asia/Jakarta';
  protected readonly zoneLabel = ZONE_LABELS[this.zone];
  /** What was asked of anybody stays as it was asked. */
  protected readonly asked =
    this.data.deployment !== null &&
    (this.data.deployment.state !== 'planned' || this.data.deployment.received > 0);
  protected readonly isObservation = this.data.place.phase === 'observation';

  protected readonly chosen = signal<PickedVersion | null>(
    this.data.deployment ? usedBy(this.data.deployment) : this.data.usual,
  );
  protected readonly choosing = signal(this.chosen() === null);
  protected readonly isUsual = computed(
    () => this.data.usual !== null && this.chosen()?.versionId === this.data.usual.versionId,
  );
  protected readonly form = new FormGroup({
    opensAt: momentForm(this.data.deployment?.opensAt ?? null, this.zone),
    closesAt: momentForm(this.data.deployment?.closesAt ?? null, this.zone),
    presentOnly: new FormControl(this.data.deployment?.presentOnly ?? false, { nonNullable: true }),
  });

  constructor() {
    if (this.asked) this.form.controls.opensAt.disable();
  }

  protected choose(version: PickedVersion): void {
    this.chosen.set(version);
    this.choosing.set(false);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    const version = this.chosen();
    if (version === null) return;
    await this.submission.send(this.form, async () => {
      await this.write(version.versionId);
      this.sheet.close(true);
    });
  }

  private write(instrumentVersionId: string): Promise<unknown> {
    const { eventId, id, place, deployment } = this.data;
    const closesAt = readMoment(this.form.controls.closesAt, this.zone);
    const presentOnly = this.form.controls.presentOnly.value;
    if (this.asked && deployment) {
      const body = { closesAt, presentOnly };
      return this.api.invoke(changeDeployment, {
        eventId,
        id,
        'If-Match': ifMatch(deployment.version),
        body,
      });
    }
    const opensAt = readMoment(this.form.controls.opensAt, this.zone);
    const body = { instrumentVersionId, opensAt, closesAt, presentOnly };
    return deployment
      ? this.api.invoke(changeDeployment, { eventId, id, 'If-Match': ifMatch(deployment.version), body })
      : this.api.invoke(putDeployment, { eventId, id, body: { ...place, ...body } });
  }
}

function usedBy(deployment: DeploymentDetail): PickedVersion {
  return {
    versionId: deployment.instrumentVersionId,
    title: deployment.instrumentTitle,
    number: deployment.versionNumber,
    items: deployment.items,
  };
}
