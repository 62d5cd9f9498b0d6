import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { getImpact } from '@ikrar/api-client';
import type { InstitutionImpact } from '@ikrar/api-client';
import { SMALL_CELL_INSIDE } from '@ikrar/domain';
import { EmptyState, ErrorState, Icon, Loading, PageHeader } from '@ikrar/ui';
import { translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';
import { StatisticFormats } from '../platform/statistic-formats';

/** What the organisation can honestly say of itself: one line, and what each of its words counts. */
@Component({
  selector: 'ikrar-impact-page',
  imports: [EmptyState, ErrorState, Icon, Loading, PageHeader],
  templateUrl: './impact-page.html',
  styleUrl: './impact-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImpactPage {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly smallest = SMALL_CELL_INSIDE;
  private readonly statistics = inject(StatisticFormats);

  protected readonly impact = httpResource<InstitutionImpact>(() => getImpact.PATH);
  protected readonly current = computed(() => (this.impact.hasValue() ? this.impact.value() : null));
  /** Nobody came and nobody answered: there is no line to say. */
  protected readonly nothing = computed(() => {
    const one = this.current();
    return one !== null && one.events === 0 && one.participations === 0 && one.matched === 0;
  });
  protected readonly line = computed(() => {
    const one = this.current();
    return one === null ? [] : [this.events(one), this.people(one), this.gain(one)];
  });

  private events({ events }: InstitutionImpact): string {
    return this.t('impact.line.events', { count: events });
  }

  private people({ participations, matched }: InstitutionImpact): string {
    const came =
      participations === null
        ? this.t('impact.line.fewParticipations', { smallest: this.smallest })
        : this.t('impact.line.participations', { count: participations });
    const answered =
      matched === null
        ? this.t('impact.line.fewMatched', { smallest: this.smallest })
        : this.t('impact.line.matched', { count: matched });
    return `${came} ${answered}`;
  }

  private gain({ matched, classGain }: InstitutionImpact): string {
    if (matched === null) return this.t('impact.line.gainHidden');
    if (matched === 0) return this.t('impact.line.gainWithoutPairs');
    if (classGain === null) return this.t('impact.line.gainWithoutRoom', { matched });
    return this.t('impact.line.gain', { gain: this.statistics.decimal(classGain), matched });
  }
}
