import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router } from '@angular/router';
import type { AnalysisRowProblem } from '@ikrar/api-client';
import { ANALYSIS_SIDES, EXPORT_FORMATS, SHEET_PROBLEMS } from '@ikrar/domain';
import type { SheetProblemCode } from '@ikrar/domain';
import { Icon, Notices } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ResultsBody } from '../../results-body';
import { AnalysisDownload } from '../analysis-download';
import { AnalysisDraft } from '../draft/analysis-draft';
import { AnalysisRun } from '../draft/analysis-run';

const HARMLESS: readonly SheetProblemCode[] = ['key_row', 'sum_row', 'name_told_apart'];

/** What came of the spreadsheet, what was wrong in its rows, and the way to keep it. */
@Component({
  selector: 'ikrar-analysis-result-step',
  imports: [AnalysisDownload, Icon, MatButton, MatFormFieldModule, MatInputModule, ResultsBody],
  templateUrl: './result-step.html',
  styleUrl: './result-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResultStep {
  protected readonly t = translator();
  protected readonly draft = inject(AnalysisDraft);
  protected readonly run = inject(AnalysisRun);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly unnamed = signal(false);
  protected readonly results = computed(() => this.draft.results()?.results ?? null);
  protected readonly problemCount = computed(() => this.draft.results()?.problemCount ?? 0);
  protected readonly named = computed(() => this.draft.results()?.problems.length ?? 0);
  /** By what is wrong, and in which table. */
  protected readonly problems = computed(() => {
    const found = this.draft.results()?.problems ?? [];
    return SHEET_PROBLEMS.map((code) => {
      const tables = ANALYSIS_SIDES.map((side) => ({
        ...{ side, table: this.draft.tableOf(side) },
        rows: found.filter((one) => one.code === code && one.side === side),
      }));
      return { code, tables: tables.filter(({ rows }) => rows.length > 0) };
    }).filter(({ tables }) => tables.length > 0);
  });
  /** Rows of keys and sums are left out as they should be. */
  protected readonly isGrave = computed(() => this.problems().some(({ code }) => !HARMLESS.includes(code)));
  protected readonly isSplit = computed(() => this.draft.mapping()?.layout !== 'side_by_side');
  protected readonly formats = EXPORT_FORMATS;
  protected readonly write = this.run.write.bind(this.run);

  protected placeOf({ line, column }: AnalysisRowProblem): string {
    return column === null
      ? this.t('analyses.result.line', { line: `${line}` })
      : this.t('analyses.result.lineColumn', { line: `${line}`, column });
  }

  protected async keep(): Promise<void> {
    const isUnnamed = this.draft.title().trim() === '';
    this.unnamed.set(isUnnamed);
    if (isUnnamed) return;
    const kept = await this.run.keep();
    if (kept === null) return;
    this.notices.say(this.t('analyses.result.kept', { title: kept.title }));
    // Starting over goes back to the first step: only when this page is left already.
    if (await this.router.navigate(['/analyses', kept.id])) this.draft.startOver();
  }
}
