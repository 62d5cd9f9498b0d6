import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ANALYSIS_SIDES } from '@ikrar/domain';
import { FileDrop, Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { AnalysisDraft } from '../draft/analysis-draft';
import { AnalysisRun } from '../draft/analysis-run';

/** The file before, the file after; one with both is enough. */
@Component({
  selector: 'ikrar-analysis-file-step',
  imports: [FileDrop, Icon, MatButton],
  templateUrl: './file-step.html',
  styleUrl: './file-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FileStep {
  protected readonly t = translator();
  protected readonly draft = inject(AnalysisDraft);
  protected readonly run = inject(AnalysisRun);
  protected readonly sides = ANALYSIS_SIDES;
  protected readonly shapes = ['two', 'sheets', 'column', 'beside'] as const;
}
