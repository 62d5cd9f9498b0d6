import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { WaveResult } from '@ikrar/api-client';
import { translator } from '../platform/language';
import { StatisticFormats } from '../platform/statistic-formats';
import { WaveItems } from './wave-items';

/** Each wave by itself: what can be said where nobody is known again, and of follow-ups. */
@Component({
  selector: 'ikrar-wave-results',
  imports: [WaveItems],
  template: `
    <section class="card" aria-labelledby="waves">
      <h2 id="waves">{{ t('results.waves.title') }}</h2>
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
                  {{
                    one.score.mean === null
                      ? '–'
                      : t('results.ofPoints', { points: decimal(one.score.mean), max: one.maxPoints })
                  }}
                </td>
                <td>
                  {{ spread(one) }}
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </section>
    @if (asksItems()) {
      <ikrar-wave-items [waves]="waves()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 24px;
      grid-template-columns: minmax(0, 1fr);
    }
    section {
      display: grid;
      gap: 16px;
      grid-template-columns: minmax(0, 1fr);
    }
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
  protected readonly asksItems = computed(() => this.waves().some(({ items }) => items.length > 0));
  private readonly statistics = inject(StatisticFormats);

  protected decimal(value: number, digits = 2): string {
    return this.statistics.decimal(value, digits);
  }

  /** One sheet has no spread. */
  protected spread({ score: { sd, median } }: WaveResult): string {
    const known = [
      ...(sd === null ? [] : [this.t('results.sd', { sd: this.decimal(sd) })]),
      ...(median === null ? [] : [this.t('results.median', { median: this.decimal(median, 1) })]),
    ];
    return known.join('; ') || '–';
  }
}
