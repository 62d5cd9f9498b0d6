import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { ParticipantDetail } from '@ikrar/api-client';
import { Icon } from '@ikrar/ui';
import { switchMap } from 'rxjs';
import { translator } from '../../platform/language';
import { differences, participantBody } from './participant-form';
import type { FormField, ParticipantForm } from './participant-form';

/** Somebody else saved this person meanwhile: both versions side by side, and the person decides. */
@Component({
  selector: 'ikrar-stale-choice',
  imports: [Icon, MatButton],
  template: `
    <section role="alert">
      <h3><ui-icon name="warning" />{{ t('platform.stale.title') }}</h3>
      @if (lines().length === 0) {
        <p>{{ t('participants.stale.same') }}</p>
      } @else {
        <table class="table">
          <thead>
            <tr>
              <td></td>
              <th scope="col">{{ t('participants.stale.mine') }}</th>
              <th scope="col">{{ t('participants.stale.theirs') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (line of lines(); track line.field) {
              <tr>
                <th scope="row">{{ t('participants.columns.' + line.field) }}</th>
                <td>{{ line.mine }}</td>
                <td>{{ line.theirs }}</td>
              </tr>
            }
          </tbody>
        </table>
      }
      <div class="actions">
        <button matButton="filled" type="button" (click)="keepMine.emit()">
          {{ t('platform.stale.keepMine') }}
        </button>
        <button matButton="outlined" type="button" (click)="takeTheirs.emit()">
          {{ t('platform.stale.takeTheirs') }}
        </button>
      </div>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 12px;
      padding: 16px;
      border-radius: 12px;
      border: 1px solid var(--attention);
      background: var(--card);
    }
    h3 {
      display: flex;
      align-items: center;
      gap: 8px;
      color: var(--attention);
    }
    td {
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StaleChoice {
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
      field,
      mine: this.shown(field, field === 'areaCode' ? this.areaName() : mine[field]),
      theirs: this.shown(field, field === 'areaCode' ? newer.areaName : newer[field]),
    }));
  });

  private shown(field: FormField, value: string | number | null): string {
    if (value === null || value === '') return '–';
    if (field === 'role') return this.t(`participants.roles.${value}`);
    return field === 'sex' ? this.t(`participants.sexes.${value}`) : String(value);
  }
}
