import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { DataTable } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { loneWaves } from '../charts/wave-charts';
import type { Report } from '../report';

/** The score of each wave by itself: its middle, its spread, its ends. */
@Component({
  selector: 'ikrar-wave-scores',
  imports: [DataTable],
  template: `
    <ui-data-table [label]="t('results.alone.table')">
      <table class="table blocks">
        <thead>
          <tr>
            <th scope="col">{{ t('results.waves.wave') }}</th>
            @for (head of heads(); track head) {
              <th scope="col" class="number">{{ head }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.name) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              @for (cell of row.cells; track $index) {
                <td class="number" [attr.data-label]="heads()[$index]">{{ cell }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </ui-data-table>
    @if (areCellsHidden()) {
      <p class="quiet">{{ t('results.alone.cellsHidden', { fewest: report().facts.fewest }) }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaveScores {
  readonly report = input.required<Report>();

  protected readonly t = translator();
  private readonly waves = computed(() =>
    loneWaves(this.report()).flatMap(({ name, wave }) =>
      wave.score === null || wave.maxScore === 0 ? [] : [{ name, wave, score: wave.score }],
    ),
  );
  protected readonly heads = computed(() => [
    ...[this.t('results.waves.n'), this.t('results.waves.mean'), this.t('results.alone.sd')],
    ...[this.t('results.alone.median'), this.t('results.alone.range'), this.t('results.interval')],
  ]);
  protected readonly rows = computed(() => {
    const { text, t } = this.report();
    const decimal = (value: number | null, digits = 2): string =>
      value === null ? '–' : text.decimal(value, digits);
    return this.waves().map(({ name, wave, score }) => ({
      name,
      cells: [
        text.count(score.n),
        t('results.ofPoints', { points: decimal(score.mean), max: text.count(wave.maxScore) }),
        decimal(score.sd),
        decimal(score.median, 1),
        score.min === null || score.max === null ? '–' : `${text.count(score.min)}–${text.count(score.max)}`,
        score.ciLow === null || score.ciHigh === null ? '–' : text.interval(score.ciLow, score.ciHigh),
      ],
    }));
  });
  /** Outside the team a table with a cell of a few is left out: then there is no distribution, and there are no bands. */
  protected readonly areCellsHidden = computed(() =>
    this.waves().some(({ wave }) => wave.distribution.length === 0),
  );
}
