import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { cautionSentences, headline } from '@ikrar/domain';
import { ChartView, Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { askedPhases } from '../asked-phases';
import { funnelChart } from '../charts/people-charts';
import { distributionChart, waveDistributionCharts } from '../charts/score-charts';
import { Quote } from '../quote';
import { versionOf } from '../report';
import type { Report } from '../report';
import { ResponseCounts } from '../response-counts';
import { unbroken } from '../unbroken';
import { isCompared } from '../why-not-compared';

/** What was asked, of whom, how many are compared, what was found, and what must be known beside it. */
@Component({
  selector: 'ikrar-glance-section',
  imports: [ChartView, Icon, Quote, ResponseCounts],
  templateUrl: './glance-section.html',
  styleUrl: './glance-section.scss',
  host: { class: 'card', role: 'region', 'aria-labelledby': 'glance' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GlanceSection {
  readonly report = input.required<Report>();

  protected readonly t = translator();
  protected readonly found = computed(() => {
    const { evaluation, facts, locale } = this.report();
    const { heading, text } = headline(evaluation, facts, locale);
    return { heading, text, shown: unbroken(text) };
  });
  protected readonly cautions = computed(() => {
    const { evaluation, facts, locale } = this.report();
    return cautionSentences(evaluation, facts, locale);
  });
  protected readonly distributions = computed(() => {
    const report = this.report();
    if (!isCompared(report)) return waveDistributionCharts(report);
    const chart = distributionChart(report);
    return chart === null ? [] : [chart];
  });
  /** Who went where is a table with small cells: it may be hidden while the whole is shown. */
  protected readonly hiddenMoves = computed(() => {
    const { total, moves, bands } = this.report().evaluation;
    if (total === null || total.before.n === 0 || moves.length > 0) return null;
    return bands === null ? 'results.movesHidden' : 'results.scoresHidden';
  });
  /** Nothing is quoted of nobody. */
  protected readonly isSomething = computed(() =>
    this.report().evaluation.waves.some(({ sheets }) => sheets > 0),
  );
  protected readonly phases = computed(() => [...askedPhases(this.report().results)]);
  protected readonly funnel = computed(() => funnelChart(this.report()));
  /** One line for each questionnaire, with the waves that asked it. */
  protected readonly asked = computed(() => {
    const { results, t } = this.report();
    const told = results.asked.versions.filter(({ title, items }) => title !== '' || items.length > 0);
    return told.map((version) => {
      const waves = results.asked.waves.filter((wave) => versionOf(results, wave)?.id === version.id);
      const scored = version.items.filter(({ measure }) => measure === 'scored').length;
      const parts = [
        ...(scored > 0 ? [t('results.asked.scored', { count: scored })] : []),
        ...(version.items.length > scored
          ? [t('results.asked.likert', { count: version.items.length - scored })]
          : []),
      ];
      return t(version.title === '' ? 'results.asked.untitled' : 'results.asked.line', {
        title: version.title,
        number: version.number,
        items: parts.join(t('results.asked.and')) || t('results.asked.nothing'),
        waves: waves
          .map(({ phase, wave }) => t(`results.waves.phases.${phase}`, { wave }).toLocaleLowerCase())
          .join(', '),
      });
    });
  });
}
