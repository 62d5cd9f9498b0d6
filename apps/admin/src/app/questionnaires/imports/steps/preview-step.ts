import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import type { ResponseImportRow } from '@ikrar/api-client';
import { RESPONSE_IMPORT_OUTCOMES } from '@ikrar/domain';
import type { ResponseImportOutcome } from '@ikrar/domain';
import { Icon, StatTile } from '@ikrar/ui';
import { Formats } from '../../../platform/formats';
import { translator } from '../../../platform/language';
import { ImportDraft, UNMATCHED_RULES } from '../draft/import-draft';
import { ImportRun } from '../draft/import-run';
import { ImportWords } from '../import-words';
import { RowList } from './row-list';

/** What the import would do, row by row, before anything is stored. */
@Component({
  selector: 'ikrar-preview-step',
  imports: [Icon, MatButton, MatRadioModule, RowList, StatTile],
  templateUrl: './preview-step.html',
  styleUrl: './preview-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreviewStep {
  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  protected readonly run = inject(ImportRun);
  protected readonly outcomes = RESPONSE_IMPORT_OUTCOMES;
  protected readonly rules = UNMATCHED_RULES;
  private readonly formats = inject(Formats);
  private readonly words = inject(ImportWords);

  protected readonly fresh = computed(() => this.of('new'));
  protected readonly same = computed(() => this.of('same'));
  protected readonly doubtful = computed(() => this.of('doubtful'));
  protected readonly unmatched = computed(() => this.of('unmatched'));
  protected readonly refused = computed(() => this.of('refused'));
  /** Left out while they were refused, and could be taken by now. */
  protected readonly left = computed(() =>
    (this.draft.lines() ?? []).filter(
      ({ line, outcome }) => outcome !== 'refused' && this.draft.leaveOut().has(line),
    ),
  );
  protected readonly leftLines = computed(() => this.left().map(({ line }) => line));
  protected readonly inTheWay = computed(() => {
    const refused = this.refused().filter(({ line }) => !this.draft.leaveOut().has(line));
    return refused.length + (this.draft.unmatched() === 'refuse' ? this.unmatched().length : 0);
  });
  /** How many answers the button stores. */
  protected readonly count = computed(
    () =>
      this.fresh().length +
      this.doubtful().filter(({ line }) => this.draft.takeDoubtful().has(line)).length +
      (this.draft.unmatched() === 'anonymous' ? this.unmatched().length : 0),
  );
  /** Pra-tes 30 · Pasca-tes 28 */
  protected readonly byPhase = computed(() => {
    const counts = new Map<string, number>();
    for (const { phase, wave } of this.fresh()) {
      if (phase === null) continue;
      const name = this.words.phase({ phase, wave: wave ?? 1 });
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].map(([name, count]) => `${name} ${this.formats.number(count)}`).join(' · ');
  });

  protected countOf(outcome: ResponseImportOutcome): string {
    return this.formats.number(this.of(outcome).length);
  }

  private of(outcome: ResponseImportOutcome): readonly ResponseImportRow[] {
    const lines = (this.draft.lines() ?? []).filter((row) => row.outcome === outcome);
    return outcome === 'refused' ? lines : lines.filter(({ line }) => !this.draft.leaveOut().has(line));
  }
}
