import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { getImpact } from '@ikrar/api-client';
import type { ImpactFigures as Figures } from '@ikrar/api-client';
import { EmptyState, ErrorState, Loading, PageHeader } from '@ikrar/ui';
import { ImpactFigures } from '../platform/impact/impact-figures';
import { translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';

/** What the organisation can honestly say of itself: one line, its questionnaires, and what each word counts. */
@Component({
  selector: 'ikrar-impact-page',
  imports: [EmptyState, ErrorState, ImpactFigures, Loading, PageHeader],
  templateUrl: './impact-page.html',
  styleUrl: './impact-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImpactPage {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);

  protected readonly impact = httpResource<Figures>(() => getImpact.PATH);
  protected readonly current = computed(() => (this.impact.hasValue() ? this.impact.value() : null));
  /** Nobody came and nobody answered: there is no line to say. */
  protected readonly nothing = computed(() => {
    const one = this.current();
    return one !== null && one.events === 0 && one.participations === 0 && one.matched === 0;
  });
}
