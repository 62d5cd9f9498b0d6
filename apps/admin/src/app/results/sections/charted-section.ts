import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ChartView } from '@ikrar/ui';
import type { Chart } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Disclosure } from '../disclosure';
import type { Figure } from '../figures';
import { FigureList } from '../figure-list';
import { Quote } from '../quote';
import type { Report } from '../report';
import { SectionCard } from './section-card';

/** A part of the results that is mostly charts. */
export interface Charted {
  readonly id: string;
  readonly heading: string;
  readonly charts: readonly Chart[];
  /** What is said in place of a chart. */
  readonly remarks: readonly string[];
  /** The sentences for an article. */
  readonly sentence: string;
  readonly figures: readonly Figure[];
  /** Who is in the figures; the matched people where it is not given. */
  readonly counted?: string;
}

/** Charts, the sentences that say them, and what their figures are; anything else is content. */
@Component({
  selector: 'ikrar-charted-section',
  imports: [ChartView, Disclosure, FigureList, Quote, SectionCard],
  template: `
    <ikrar-section-card [anchor]="section().id" [heading]="section().heading">
      <ng-content select="[actions]" ngProjectAs="[actions]" />
      @if (section().charts.length > 0) {
        <div class="charts" [class.several]="section().charts.length > 1">
          @for (chart of section().charts; track $index) {
            <ui-chart [chart]="chart" />
          }
        </div>
      }
      @for (remark of section().remarks; track $index) {
        <p class="quiet">{{ remark }}</p>
      }
      <ng-content />
      @if (more(); as label) {
        <ikrar-disclosure [label]="label">
          @if (section().sentence; as text) {
            <ikrar-quote [text]="text" />
          }
          @if (section().figures.length > 0) {
            <ikrar-figure-list
              [report]="report()"
              [figures]="section().figures"
              [quoted]="section().sentence !== ''"
              [counted]="section().counted"
            />
          }
        </ikrar-disclosure>
      }
    </ikrar-section-card>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    .charts {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 32px;
    }
    .several {
      grid-template-columns: repeat(auto-fit, minmax(min(400px, 100%), 1fr));
      gap: 32px 40px;
      align-items: start;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChartedSection {
  readonly report = input.required<Report>();
  readonly section = input.required<Charted>();

  protected readonly t = translator();
  /** What is offered below the charts; null where there is nothing. */
  protected readonly more = computed(() => {
    const { sentence, figures } = this.section();
    if (sentence === '') return figures.length === 0 ? null : this.t('results.about.figures');
    return this.t(figures.length === 0 ? 'results.about.sentence' : 'results.about.both');
  });
}
