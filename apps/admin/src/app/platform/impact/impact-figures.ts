import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ImpactFigures as Figures, ImpactMeasure } from '@ikrar/api-client';
import { SMALL_CELL_INSIDE } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { Formats } from '../formats';
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
  /** How many sessions and people, and what they knew before and after: the rest explains it. */
  protected readonly line = computed(() => {
    const one = this.figures();
    return [this.t('platform.impact.events', { count: one.events }), this.came(one), this.knew(one)];
  });
  protected readonly gain = computed(() => {
    const { matched: people, classGain, measures } = this.figures();
    if (people === null || people === 0) return null;
    const gains = measures.map((measure) => measure.classGain ?? 0);
    // One number over both would hide what each of them says.
    if (Math.min(...gains) < 0 && Math.max(...gains) > 0) return this.t('platform.impact.gainsApart');
    const matched = this.formats.number(people);
    if (classGain === null) return this.t('platform.impact.gainWithoutRoom', { matched });
    return this.t(`platform.impact.${classGain < 0 ? 'loss' : 'gain'}`, {
      share: this.formats.percent(classGain),
      gain: this.statistics.decimal(classGain),
      matched,
    });
  });
  private readonly statistics = inject(StatisticFormats);
  private readonly formats = inject(Formats);

  private came({ participations }: Figures): string {
    return participations === null
      ? this.t('platform.impact.fewParticipations', { smallest: this.smallest })
      : this.t('platform.impact.participations', { count: participations });
  }

  private knew({ matched, measures }: Figures): string {
    if (matched === null) return this.t('platform.impact.fewMatched', { smallest: this.smallest });
    if (matched === 0) return this.t('platform.impact.nobodyMatched');
    const [most] = measures;
    if (!most || most.meanBefore === null || most.meanAfter === null)
      return this.t('platform.impact.matched', { count: matched });
    return this.t(`platform.impact.${most.matched === matched ? 'knew' : 'knewMost'}`, {
      count: matched,
      most: this.formats.number(most.matched),
      max: this.formats.number(most.maxPoints),
      ...this.distinct(most.meanBefore, most.meanAfter),
    });
  }

  /** Two means that differ do not read alike. */
  private distinct(before: number, after: number): { before: string; after: string } {
    const written = (digits: number): { before: string; after: string } => ({
      before: this.statistics.decimal(before, digits),
      after: this.statistics.decimal(after, digits),
    });
    const short = written(1);
    return short.before === short.after && before !== after ? written(2) : short;
  }
}
