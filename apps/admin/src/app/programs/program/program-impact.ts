import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { getProgramImpact } from '@ikrar/api-client';
import type { ImpactFigures as Figures } from '@ikrar/api-client';
import { ErrorState, Loading } from '@ikrar/ui';
import { ImpactFigures } from '../../platform/impact/impact-figures';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';

/** What the events of a program show together. */
@Component({
  selector: 'ikrar-program-impact',
  imports: [ErrorState, ImpactFigures, Loading],
  template: `
    <section class="card" aria-labelledby="impact">
      <h2 id="impact">{{ t('programs.impact.title') }}</h2>
      @if (impact.error(); as error) {
        <ui-error-state [message]="problems.of(error)" (retry)="impact.reload()" />
      } @else if (figures(); as one) {
        @if (one.events === 0) {
          <p class="quiet">{{ t('programs.impact.none') }}</p>
        } @else {
          <ikrar-impact-figures [figures]="one" />
        }
      } @else {
        <ui-loading [lines]="3" />
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgramImpact {
  readonly programId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly impact = httpResource<Figures>(() =>
    getProgramImpact.PATH.replace('{programId}', this.programId()),
  );
  protected readonly figures = computed(() => (this.impact.hasValue() ? this.impact.value() : null));
}
