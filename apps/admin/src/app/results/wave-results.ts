import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { WaveResult } from '@ikrar/api-client';
import { translator } from '../platform/language';
import { StatisticFormats } from '../platform/statistic-formats';

/** Each wave by itself: what can be said where nobody is known again, and of follow-ups. */
@Component({
  selector: 'ikrar-wave-results',
  template: `
    <h2>{{ t('results.waves.title') }}</h2>
    <p class="quiet">{{ t('results.waves.text') }}</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ t('results.waves.wave') }}</th>
            <th scope="col">{{ t('results.waves.n') }}</th>
            <th scope="col">{{ t('results.waves.mean') }}</th>
            <th scope="col">{{ t('results.waves.spread') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (one of waves(); track one.phase + one.wave) {
            <tr>
              <th scope="row">{{ t('results.waves.phases.' + one.phase, { wave: one.wave }) }}</th>
              <td>{{ one.score.n }}</td>
              <td>
                {{ t('results.ofPoints', { points: decimal(one.score.mean), max: one.maxPoints }) }}
              </td>
              <td>
                {{ t('results.sd', { sd: decimal(one.score.sd) }) }};
                {{ t('results.median', { median: decimal(one.score.median, 1) }) }}
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .scroll {
      overflow-x: auto;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 8px 12px 8px 0;
      text-align: start;
      vertical-align: baseline;
    }
    td {
      font-variant-numeric: tabular-nums;
    }
    tbody tr {
      border-block-start: 1px solid var(--line);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaveResults {
  readonly waves = input.required<readonly WaveResult[]>();

  protected readonly t = translator();
  private readonly statistics = inject(StatisticFormats);

  protected decimal(value: number | null, digits = 2): string {
    return value === null ? '–' : this.statistics.decimal(value, digits);
  }
}
