import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, changeDeployment, putDeployment } from '@ikrar/api-client';
import type { ChangeDeploymentBody, DeploymentDetail } from '@ikrar/api-client';
import { ZONE_LABELS, ZONES } from '@ikrar/domain';
import { FieldError, FormSheet } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ifMatch, Stale } from '../../../platform/stale';
import { problemOf } from '../../../platform/problem';
import { submission } from '../../../platform/submission';
import type { NewWave } from '../new-waves';
import { VersionPicker } from '../version-picker';
import type { PickedVersion } from '../version-picker';
import { WaveWords } from '../wave-words';
import { Equalling } from './equalling';
import type { UnequalVersions } from './equalling';
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
  /** All that is measured already, in the order in which it is asked. */
  readonly measured: readonly DeploymentDetail[];
  /** Only personal codes show who is present. */
  readonly byCode: boolean;
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
  styles: `
    .questions {
      display: grid;
      gap: 8px;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
    h3 {
      margin-block-start: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaveSheet {
  protected readonly t = translator();
  protected readonly words = inject(WaveWords);
  protected readonly data = inject<WaveSheetData>(MAT_DIALOG_DATA);
  private readonly sheet = inject<MatDialogRef<WaveSheet, boolean>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly stale = inject(Stale);
  private readonly equalling = inject(Equalling);
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
  /** Two versions that nobody has declared to ask the same. */
  protected readonly unequal = signal<UnequalVersions | null>(null);
  protected readonly form = new FormGroup({
    opensAt: momentForm(this.data.deployment?.opensAt ?? null, this.zone),
    closesAt: momentForm(this.data.deployment?.closesAt ?? null, this.zone),
    presentOnly: new FormControl(this.data.deployment?.presentOnly ?? false, { nonNullable: true }),
  });

  constructor() {
    if (this.asked) this.form.controls.opensAt.disable();
    if (!this.data.byCode && !this.data.deployment?.presentOnly) this.form.controls.presentOnly.disable();
  }

  protected choose(version: PickedVersion): void {
    this.unequal.set(null);
    this.chosen.set(version);
    this.choosing.set(false);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    const version = this.chosen();
    if (version === null) return;
    await this.submission.send(this.form, async () => {
      try {
        await this.write(version.versionId);
        this.sheet.close(true);
      } catch (error) {
        const { place, measured } = this.data;
        if (problemOf(error).code === 'deployment.different-version')
          this.unequal.set(await this.equalling.missing(place, version, measured));
        throw error;
      }
    });
  }

  /** What asks the same is said by a person; then this goes on where it stopped. */
  protected async declare(pair: UnequalVersions): Promise<void> {
    if (await this.equalling.declare(pair)) await this.save();
  }

  private write(instrumentVersionId: string): Promise<unknown> {
    const { eventId, id, place, deployment } = this.data;
    const closesAt = readMoment(this.form.controls.closesAt, this.zone);
    const presentOnly = this.form.controls.presentOnly.value;
    if (this.asked && deployment) {
      const body = { closesAt, presentOnly };
      return this.change(deployment, body);
    }
    const opensAt = readMoment(this.form.controls.opensAt, this.zone);
    const body = { instrumentVersionId, opensAt, closesAt, presentOnly };
    return deployment
      ? this.change(deployment, body)
      : this.api.invoke(putDeployment, { eventId, id, body: { ...place, ...body } });
  }

  /** Somebody may have opened or changed it meanwhile: the person chooses, and the page shows what stands then. */
  private change({ version }: DeploymentDetail, body: ChangeDeploymentBody): Promise<unknown> {
    const { eventId, id } = this.data;
    return this.stale.over(version, (newest) =>
      this.api.invoke(changeDeployment, { eventId, id, 'If-Match': ifMatch(newest), body }),
    );
  }
}

function usedBy(deployment: DeploymentDetail): PickedVersion {
  return {
    instrumentId: deployment.instrumentId,
    versionId: deployment.instrumentVersionId,
    title: deployment.instrumentTitle,
    number: deployment.versionNumber,
    items: deployment.items,
  };
}
