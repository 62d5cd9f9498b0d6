import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { confidenceLine, mannWhitneyLine, notPaired, welchLine } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { FigureList } from '../figure-list';
import { figure } from '../figures';
import type { Figure } from '../figures';
import type { Report } from '../report';
import { SectionCard } from './section-card';

/** All sheets before against all after as if of different people, never without saying so. */
@Component({
  selector: 'ikrar-unpaired-section',
  imports: [FigureList, Icon, SectionCard],
  template: `
    <ikrar-section-card anchor="unpaired" [heading]="t('results.sections.unpaired')">
      <p class="caution"><ui-icon name="warning" />{{ warning() }}</p>
      <ikrar-figure-list [report]="report()" [figures]="figures()" [counted]="counted()" />
    </ikrar-section-card>
  `,
  styles: `
    .caution {
      display: flex;
      gap: 12px;
      padding: 12px 16px;
      border-radius: 12px;
      background: var(--attention-container);
      color: var(--attention);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnpairedSection {
  readonly report = input.required<Report>();

  protected readonly t = translator();
  protected readonly warning = computed(() => {
    const { facts, locale } = this.report();
    return notPaired(facts.identification, locale);
  });
  protected readonly figures = computed<Figure[]>(() => {
    const report = this.report();
    const { evaluation, text, locale } = report;
    if (evaluation.unpaired === null) return [];
    const { welch, mannWhitney, effectSize } = evaluation.unpaired;
    return [
      figure(report, 'unpairedWelch', welchLine(welch, locale), welch.reason ?? 'too_few', (line) => [
        line,
        null,
      ]),
      figure(
        report,
        'unpairedMannWhitney',
        mannWhitneyLine(mannWhitney, locale),
        mannWhitney.reason ?? 'too_few',
        (line) => [line, null],
      ),
      figure(report, 'unpairedEffect', effectSize.g, effectSize.reason ?? 'too_few', (g) => [
        text.decimal(g),
        confidenceLine([effectSize.gLow, effectSize.gHigh], locale),
      ]),
    ];
  });
  protected readonly counted = computed(() => {
    const { evaluation, t, text } = this.report();
    return t('results.unpaired.counted', {
      pre: text.count(evaluation.unpaired?.welch.nA ?? 0),
      post: text.count(evaluation.unpaired?.welch.nB ?? 0),
    });
  });
}
