import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ImpactFigures as Figures, ImpactMeasure } from '@ikrar/api-client';
import { SMALL_CELL_INSIDE } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../language';
import { StatisticFormats } from '../statistic-formats';
import { ImpactMeasures } from './impact-measures';

/** What events show together: one line, why numbers are hidden, and each questionnaire by itself. */
@Component({
  selector: 'ikrar-impact-figures',
  imports: [Icon, ImpactMeasures],
  templateUrl: './impact-figures.html',
  styleUrl: './impact-figures.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImpactFigures {
  readonly figures = input.required<Figures>();

  protected readonly t = translator();
  protected readonly smallest = SMALL_CELL_INSIDE;
  protected readonly measures = computed<readonly ImpactMeasure[]>(() => this.figures().measures);
  protected readonly line = computed(() => {
    const one = this.figures();
    return [this.t('platform.impact.events', { count: one.events }), this.people(one), this.gain(one)];
  });
  private readonly statistics = inject(StatisticFormats);

  private people({ participations, matched }: Figures): string {
    const came =
      participations === null
        ? this.t('platform.impact.fewParticipations', { smallest: this.smallest })
        : this.t('platform.impact.participations', { count: participations });
    const answered =
      matched === null
        ? this.t('platform.impact.fewMatched', { smallest: this.smallest })
        : this.t('platform.impact.matched', { count: matched });
    return `${came} ${answered}`;
  }

  private gain({ matched, classGain }: Figures): string {
    if (matched === null) return this.t('platform.impact.gainHidden');
    if (matched === 0) return this.t('platform.impact.gainWithoutPairs');
    if (classGain === null) return this.t('platform.impact.gainWithoutRoom', { matched });
    return this.t('platform.impact.gain', { gain: this.statistics.decimal(classGain), matched });
  }
}
