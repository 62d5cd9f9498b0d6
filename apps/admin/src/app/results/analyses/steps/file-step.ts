import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ANALYSIS_SIDES } from '@ikrar/domain';
import type { AnalysisSide } from '@ikrar/domain';
import { FileDrop, Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { AnalysisDraft } from '../draft/analysis-draft';
import { AnalysisRun } from '../draft/analysis-run';

/** More names are a wall of words. */
const MOST_NAMED = 5;

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
  /** The files that what was decided is about, by the names they had. */
  protected readonly expected = computed(() => {
    const { mapping, files } = this.draft.waits() ?? {};
    const used = new Set([mapping?.tables.before?.file, mapping?.tables.after?.file]);
    return ANALYSIS_SIDES.filter((side) => used.has(side)).map((side) => {
      const place = this.t(`analyses.file.${side}.title`);
      const name = files?.[side] ?? '';
      return { side, text: name === '' ? place : this.t('analyses.waits.file', { name, place }) };
    });
  });

  protected labelOf(side: AnalysisSide): string {
    const name = this.draft.waits()?.files[side];
    return name === undefined
      ? this.t(`analyses.file.${side}.choose`)
      : this.t('analyses.waits.choose', { name });
  }

  /** By file, for the other one may be the right one. */
  protected readonly missing = computed(() => {
    const missing = this.draft.misfit()?.missing ?? [];
    return ANALYSIS_SIDES.flatMap((side) => {
      const names = missing.filter(({ file }) => file === side).map(({ name }) => name);
      if (names.length === 0) return [];
      const file = this.draft.files()[side]?.name;
      if (file !== undefined) return [this.t('analyses.misfit.inFile', { file, list: this.listOf(names) })];
      return [this.t('analyses.misfit.noFile', { place: this.t(`analyses.file.${side}.title`) })];
    });
  });

  protected goOn(): void {
    this.draft.acceptMisfit();
    this.draft.step.set('columns');
  }

  private listOf(names: readonly string[]): string {
    const shown = names.slice(0, MOST_NAMED).filter(Boolean);
    const list = shown.map((name) => this.t('analyses.misfit.name', { name })).join(', ');
    const more = names.length - MOST_NAMED;
    if (list === '') return this.t('analyses.misfit.table');
    return more > 0 ? this.t('analyses.misfit.more', { list, more }) : list;
  }
}
