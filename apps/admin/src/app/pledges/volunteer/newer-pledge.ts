import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PledgeDetail } from '@ikrar/api-client';
import { Icon } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { PledgeWords } from '../pledge-words';

/** Somebody else changed the pledge while a sheet was open: what it was, what it is now, and the choice. */
@Component({
  selector: 'ikrar-newer-pledge',
  imports: [Icon, MatButton],
  template: `
    <section role="alert">
      <h3><ui-icon name="warning" />{{ t('platform.stale.title') }}</h3>
      <p>{{ t('pledges.stale.text') }}</p>
      @if (lines().length > 0) {
        <table class="table">
          <thead>
            <tr>
              <td></td>
              <th scope="col">{{ t('pledges.stale.before') }}</th>
              <th scope="col">{{ t('pledges.stale.now') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (line of lines(); track line.label) {
              <tr>
                <th scope="row">{{ line.label }}</th>
                <td>{{ line.before }}</td>
                <td>{{ line.now }}</td>
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
      margin-block-start: 16px;
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
export class NewerPledge {
  readonly before = input.required<PledgeDetail>();
  readonly newer = input.required<PledgeDetail>();
  readonly keepMine = output();
  readonly takeTheirs = output();

  protected readonly t = translator();
  private readonly words = inject(PledgeWords);
  private readonly formats = inject(Formats);

  protected readonly lines = computed(() => {
    const before = this.facts(this.before());
    const now = this.facts(this.newer());
    return before
      .map(([label, text], place) => ({ label, before: text, now: now[place]?.[1] ?? '–' }))
      .filter((line) => line.before !== line.now);
  });

  private facts(pledge: PledgeDetail): [string, string][] {
    const day = pledge.nextContactOn;
    return [
      [this.t('pledges.columns.status'), this.t('pledges.statuses.' + pledge.status)],
      [this.t('pledges.fields.nextContactOn'), day === null ? '–' : this.formats.shortDay(day)],
      [this.t('pledges.columns.owner'), pledge.ownerName],
      [this.t('pledges.columns.area'), pledge.areaName],
      [this.t('pledges.fields.duties'), pledge.duties.map((duty) => this.words.duty(duty)).join(' ')],
      [this.t('pledges.guardian.title'), this.t(pledge.guardianConsented ? 'pledges.yes' : 'pledges.no')],
      [this.t('pledges.sharing.title'), pledge.sharedWith ?? this.t('pledges.no')],
    ];
  }
}
