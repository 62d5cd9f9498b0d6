import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { AnalysisTablesOrder } from '@ikrar/api-client';
import { ANALYSIS_SIDES } from '@ikrar/domain';
import type { AnalysisSide } from '@ikrar/domain';
import { translator } from '../../../platform/language';
import { AnalysisDraft } from '../draft/analysis-draft';
import { AnalysisRun } from '../draft/analysis-run';
import { columnsOf, phased } from '../draft/mapping-edits';

/** More different cells say something else than before and after. */
const MOST_PHASES = 6;

/** Which sheet is before and which is after, and how one sheet with both tells them apart. */
@Component({
  selector: 'ikrar-tables-choice',
  imports: [MatFormFieldModule, MatInputModule],
  templateUrl: './tables-choice.html',
  styleUrl: './tables-choice.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TablesChoice {
  protected readonly t = translator();
  protected readonly run = inject(AnalysisRun);
  protected readonly draft = inject(AnalysisDraft);
  protected readonly sides = ANALYSIS_SIDES;
  protected readonly phases = ['pre', 'post'] as const;
  protected readonly mapping = this.draft.mapping;
  protected readonly isOne = computed(() => this.mapping()?.layout !== 'two_tables');
  protected readonly sheets = computed(() =>
    this.draft.sheets().map(({ file, name, rows }) => {
      const about = this.t('analyses.about.rows', { count: rows });
      return { rows, text: `${this.draft.nameOf({ file, sheet: name })} (${about})` };
    }),
  );
  protected readonly phaseColumns = computed(() => {
    const mapping = this.mapping();
    if (!mapping) return [];
    return columnsOf(mapping, this.draft.sheets(), 'before')
      .filter(
        ({ distinct, key }) => (distinct > 1 && distinct <= MOST_PHASES) || key === mapping.phase.column,
      )
      .map(({ key }) => key);
  });
  protected readonly phaseCells = computed(() => {
    const mapping = this.mapping();
    if (mapping?.layout !== 'phase_column') return [];
    const { column, values } = mapping.phase;
    const found = columnsOf(mapping, this.draft.sheets(), 'before').find(({ key }) => key === column);
    const cells = [...new Set([...(found?.cells ?? []), ...values.map(({ cell }) => cell)])];
    return cells.map((cell) => ({ cell, phase: values.find((one) => one.cell === cell)?.phase ?? null }));
  });

  protected placeOf(side: AnalysisSide): number {
    const name = this.nameOf(side);
    return this.draft.sheets().findIndex((one) => one.file === name?.file && one.name === name.sheet);
  }

  protected async choose(side: AnalysisSide, select: HTMLSelectElement): Promise<void> {
    const sheet = this.draft.sheets()[select.selectedIndex - 1];
    const name = sheet ? { file: sheet.file, sheet: sheet.name } : null;
    const other = side === 'before' ? this.nameOf('after') : this.nameOf('before');
    if (name !== null || other !== null) {
      const [before, after] = side === 'before' ? [name, other] : [other, name];
      await this.run.chooseTables({ before, after, phaseColumn: null, beside: false });
    }
    // What could not be taken is not shown as taken.
    select.selectedIndex = this.placeOf(side) + 1;
  }

  protected async tell(select: HTMLSelectElement): Promise<void> {
    const table = this.mapping()?.tables.before ?? null;
    const phaseColumn = select.value === '' ? null : select.value;
    const order: AnalysisTablesOrder = {
      before: table,
      after: table,
      phaseColumn,
      beside: phaseColumn === null,
    };
    await this.run.chooseTables(order);
    select.value = this.mapping()?.phase.column ?? '';
  }

  protected mean(cell: string, said: string): void {
    this.draft.edit(phased(cell, this.phases.find((phase) => phase === said) ?? null));
  }

  private nameOf(side: AnalysisSide) {
    const { tables } = this.mapping() ?? {};
    return (this.isOne() ? tables?.before : tables?.[side]) ?? null;
  }
}
