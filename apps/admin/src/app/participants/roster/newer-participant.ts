import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import type { ParticipantDetail } from '@ikrar/api-client';
import { switchMap } from 'rxjs';
import { translator } from '../../platform/language';
import { StaleChoice } from '../../platform/stale-choice';
import { differences, participantBody } from './participant-form';
import type { FormField, ParticipantForm } from './participant-form';

/** Somebody else saved this person meanwhile: what was typed here and what stands there now. */
@Component({
  selector: 'ikrar-newer-participant',
  imports: [StaleChoice],
  template: `
    <ikrar-stale-choice
      [heads]="[t('participants.stale.mine'), t('participants.stale.theirs')]"
      [lines]="lines()"
      [text]="lines().length === 0 ? t('participants.stale.same') : null"
      (keepMine)="keepMine.emit()"
      (takeTheirs)="takeTheirs.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewerParticipant {
  readonly form = input.required<ParticipantForm>();
  readonly newer = input.required<ParticipantDetail>();
  /** The own area in words; the form holds its code. */
  readonly areaName = input.required<string | null>();
  readonly keepMine = output();
  readonly takeTheirs = output();

  protected readonly t = translator();
  private readonly typed = toSignal(toObservable(this.form).pipe(switchMap((form) => form.valueChanges)));
  protected readonly lines = computed(() => {
    this.typed();
    const mine = participantBody(this.form());
    const newer = this.newer();
    return differences(this.form(), newer).map((field) => ({
      label: this.t('participants.columns.' + field),
      first: this.shown(field, field === 'areaCode' ? this.areaName() : mine[field]),
      second: this.shown(field, field === 'areaCode' ? newer.areaName : newer[field]),
    }));
  });

  private shown(field: FormField, value: string | number | null): string {
    if (value === null || value === '') return '–';
    if (field === 'role') return this.t(`participants.roles.${value}`);
    return field === 'sex' ? this.t(`participants.sexes.${value}`) : String(value);
  }
}
