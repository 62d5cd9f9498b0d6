import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { ANALYSIS_SIDES, FACT_KINDS } from '@ikrar/domain';
import type { AnalysisSide, FactKind } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { AnalysisDraft } from '../draft/analysis-draft';
import { columnsOf, known, linked, timed, turned } from '../draft/mapping-edits';
import { TablesChoice } from './tables-choice';

/** Which tables are before and after, who wrote a row, when, and what is known of the writers. */
@Component({
  selector: 'ikrar-about-tables',
  imports: [Icon, MatButton, MatFormFieldModule, MatInputModule, TablesChoice],
  templateUrl: './about-tables.html',
  styleUrl: './about-tables.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AboutTables {
  protected readonly t = translator();
  protected readonly draft = inject(AnalysisDraft);
  protected readonly kinds = FACT_KINDS;
  protected readonly mapping = this.draft.mapping;
  /** One table has one column for both sides. */
  protected readonly sides = computed<readonly AnalysisSide[]>(() => {
    const { layout, tables } = this.mapping() ?? {};
    return layout === 'two_tables' ? ANALYSIS_SIDES.filter((side) => tables?.[side]) : ['before'];
  });
  protected readonly isTwo = computed(() => this.mapping()?.layout === 'two_tables');
  protected readonly isLinked = computed(() => {
    const { link, layout, tables } = this.mapping() ?? {};
    const isOneWave = layout === 'two_tables' && (!tables?.before || !tables.after);
    return layout === 'side_by_side' || isOneWave || (link?.before != null && link.after != null);
  });

  protected columns(side: AnalysisSide) {
    const mapping = this.mapping();
    return mapping ? columnsOf(mapping, this.draft.sheets(), side).filter(({ filled }) => filled > 0) : [];
  }

  protected labelOf(what: string, side: AnalysisSide): string {
    return this.isTwo()
      ? this.t('analyses.about.onSide', { what, side: this.t(`analyses.sides.${side}`) })
      : what;
  }

  protected factOf(kind: FactKind, side: AnalysisSide): string | null {
    return this.mapping()?.facts.find((fact) => fact.kind === kind)?.[side] ?? null;
  }

  protected linkTo(side: AnalysisSide, key: string): void {
    this.draft.edit(linked(side, key === '' ? null : key));
  }

  protected timeTo(side: AnalysisSide, key: string): void {
    this.draft.edit(timed(side, key === '' ? null : key));
  }

  protected know(kind: FactKind, side: AnalysisSide, key: string): void {
    this.draft.edit(known(kind, side, key === '' ? null : key));
  }

  protected turn(): void {
    this.draft.edit(turned);
  }
}
