import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ImpactMeasure } from '@ikrar/api-client';
import { DataTable } from '@ikrar/ui';
import { Formats } from '../formats';
import { translator } from '../language';
import { StatisticFormats } from '../statistic-formats';

type Scale = Pick<ImpactMeasure, 'maxPoints' | 'meanBefore' | 'meanAfter' | 'classGain'>;

interface Row {
  readonly name: string;
  readonly points: string;
  readonly before: string;
  readonly after: string;
  readonly gain: string;
}

interface MeasureRow extends Row {
  readonly events: string;
  readonly matched: string;
  readonly topics: readonly Row[];
}

/** Before and after by questionnaire, as of one class: whole, and by its aspects. */
@Component({
  selector: 'ikrar-impact-measures',
  imports: [DataTable],
  templateUrl: './impact-measures.html',
  styleUrl: './impact-measures.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImpactMeasures {
  readonly measures = input.required<readonly ImpactMeasure[]>();

  protected readonly t = translator();
  private readonly formats = inject(Formats);
  private readonly statistics = inject(StatisticFormats);

  protected readonly rows = computed<readonly MeasureRow[]>(() =>
    this.measures().map((measure) => ({
      ...this.row(this.nameOf(measure), measure),
      events: this.formats.number(measure.events),
      matched: this.formats.number(measure.matched),
      topics: measure.topics.map((topic) => this.row(this.t('platform.lists.topics.' + topic.topic), topic)),
    })),
  );

  private nameOf({ title, number, laterTitle, laterNumber }: ImpactMeasure): string {
    const first = this.t('platform.impact.version', { title, number });
    if (laterTitle === null || laterNumber === null) return first;
    const later = this.t('platform.impact.version', { title: laterTitle, number: laterNumber });
    return this.t('platform.impact.common', { first, later });
  }

  private row(name: string, { maxPoints, meanBefore, meanAfter, classGain }: Scale): Row {
    const decimal = (value: number | null): string => (value === null ? '–' : this.statistics.decimal(value));
    return {
      name,
      points: this.t('platform.impact.points', { count: maxPoints }),
      before: decimal(meanBefore),
      after: decimal(meanAfter),
      gain: decimal(classGain),
    };
  }
}
