import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { ErrorState, PageHeader, StateStepper } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Session } from '../../platform/session/session';
import { beginEachStep } from '../../platform/begin-each-step';
import { stepHistory } from '../../platform/step-history';
import { ANALYSIS_STEPS, AnalysisDraft } from './draft/analysis-draft';
import { AnalysisRun } from './draft/analysis-run';
import { ColumnsStep } from './steps/columns-step';
import { FileStep } from './steps/file-step';
import { ResultStep } from './steps/result-step';

/** A spreadsheet from anywhere becomes results: files, what their columns mean, and what came of it. */
@Component({
  selector: 'ikrar-new-analysis',
  imports: [ColumnsStep, ErrorState, FileStep, PageHeader, ResultStep, StateStepper],
  providers: [AnalysisRun],
  template: `
    <div class="page">
      <ui-page-header
        [heading]="t('analyses.title')"
        [text]="t('analyses.text')"
        [back]="{ link: ['/analyses'], label: t('analyses.list.title') }"
      />
      <div #body class="body" tabindex="-1">
        <ui-state-stepper [label]="t('analyses.title')" [steps]="steps()" [current]="draft.step()" />
        @if (run.failure(); as sentence) {
          <ui-error-state [message]="sentence" [retryable]="false" />
        }
        @switch (draft.step()) {
          @case ('file') {
            <ikrar-analysis-file-step />
          }
          @case ('columns') {
            <ikrar-analysis-columns-step />
          }
          @case ('result') {
            <ikrar-analysis-result-step />
          }
        }
      </div>
    </div>
  `,
  styles: `
    .body {
      display: grid;
      gap: 16px;
      grid-template-columns: minmax(0, 1fr);
      scroll-margin-block-start: 16px;
      outline: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewAnalysis {
  protected readonly t = translator();
  protected readonly draft = inject(AnalysisDraft);
  protected readonly run = inject(AnalysisRun);
  protected readonly steps = computed(() =>
    ANALYSIS_STEPS.map((id) => ({ id, label: this.t(`analyses.steps.${id}`) })),
  );
  private readonly body = viewChild<ElementRef<HTMLElement>>('body');

  constructor() {
    this.draft.open(inject(Session).current()?.account.id ?? '');
    const { step, mapping, results } = this.draft;
    stepHistory({
      step,
      places: ['file', 'columns', 'result'],
      isThere: (asked) => (asked === 'result' ? results() : mapping()) !== null,
      isHeld: () => this.run.busy(),
    });
    beginEachStep(step, this.body);
  }
}
