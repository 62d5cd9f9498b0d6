import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { getAreaImpact, getImpact } from '@ikrar/api-client';
import type { ImpactFigures as Figures } from '@ikrar/api-client';
import { EmptyState, ErrorState, Loading, PageHeader } from '@ikrar/ui';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { ImpactFigures } from '../platform/impact/impact-figures';
import { translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';
import { urlText } from '../platform/url-state';

/**
 * What the organisation can honestly say of itself, of all its events or of those in an area: one line, its
 * questionnaires, and what each word counts.
 */
@Component({
  selector: 'ikrar-impact-page',
  imports: [AreaPicker, EmptyState, ErrorState, ImpactFigures, Loading, PageHeader, ReactiveFormsModule],
  templateUrl: './impact-page.html',
  styleUrl: './impact-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImpactPage {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);

  /** Empty for everywhere. */
  protected readonly area = urlText('area');
  protected readonly areaField = new FormControl<string | null>(null);
  protected readonly impact = httpResource<Figures>(() =>
    this.area() === ''
      ? getImpact.PATH
      : getAreaImpact.PATH.replace('{areaCode}', encodeURIComponent(this.area())),
  );
  protected readonly current = computed(() => (this.impact.hasValue() ? this.impact.value() : null));
  /** Nobody came and nobody answered: there is no line to say. */
  protected readonly nothing = computed(() => {
    const one = this.current();
    return one !== null && one.events === 0 && one.participations === 0 && one.matched === 0;
  });

  constructor() {
    effect(() => this.areaField.setValue(this.area()));
  }
}
