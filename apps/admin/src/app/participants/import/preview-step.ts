import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import type { ImportLineAnswer, ImportRow } from '@ikrar/api-client';
import { IMPORT_OUTCOMES, normaliseSearch } from '@ikrar/domain';
import type { ImportOutcome } from '@ikrar/domain';
import { Icon, StatTile } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { ImportDraft } from './import-draft';
import { ImportRun } from './import-run';
import { RefusedLines } from './refused-lines';

/** How many new people stand on the page before somebody asks for all of them. */
const AT_A_GLANCE = 8;

interface PreviewLine extends ImportLineAnswer {
  readonly row: ImportRow;
}

/** What an import would do, line by line, before anything is stored. */
@Component({
  selector: 'ikrar-preview-step',
  imports: [Icon, MatButton, MatCheckbox, RefusedLines, StatTile],
  templateUrl: './preview-step.html',
  styleUrl: './preview-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreviewStep {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly draft = inject(ImportDraft);
  protected readonly run = inject(ImportRun);
  protected readonly outcomes = IMPORT_OUTCOMES;
  protected readonly all = signal(false);

  private readonly lines = computed<readonly PreviewLine[]>(() => {
    const rows = new Map(this.draft.rows().map((row) => [row.line, row]));
    return (this.draft.answer() ?? []).map((line) => ({
      ...line,
      row: rows.get(line.line) ?? { line: line.line },
    }));
  });
  protected readonly fresh = computed(() => this.of('new'));
  protected readonly shownFresh = computed(() =>
    this.all() ? this.fresh() : this.fresh().slice(0, AT_A_GLANCE),
  );
  protected readonly same = computed(() => this.of('same'));
  protected readonly doubtful = computed(() =>
    this.of('doubtful').map((line) => ({ ...line, twin: this.twinOf(line) })),
  );
  protected readonly refused = computed(() =>
    this.of('refused').filter(({ line }) => !this.draft.skipped().has(line)),
  );
  protected readonly skipped = computed(() => [...this.draft.skipped()].sort((one, other) => one - other));
  /** How many people the button stores. */
  protected readonly count = computed(
    () => this.fresh().length + this.doubtful().filter(({ line }) => this.draft.taken().has(line)).length,
  );
  protected readonly mayApply = computed(
    () => this.count() > 0 && this.refused().length === 0 && !this.draft.unchecked() && !this.run.busy(),
  );

  protected countOf(outcome: ImportOutcome): string {
    const lines = outcome === 'refused' ? this.refused() : this.of(outcome);
    return this.formats.number(lines.length);
  }

  /** XI IPA 1 · P · 2008 · Kasu: the cells as they came. */
  protected factsOf({ className, sex, birthYear, area, role, represents }: ImportRow): string {
    return [className, sex, birthYear, area, role, represents].filter((cell) => cell).join(' · ');
  }

  protected takeAll(on: boolean): void {
    for (const { line } of this.doubtful()) this.draft.toggle('taken', line, on);
  }

  protected bringBack(): Promise<void> {
    this.draft.skipped.set(new Set());
    return this.run.preview(this.eventId());
  }

  private of(outcome: ImportOutcome): readonly PreviewLine[] {
    return this.lines().filter((line) => line.outcome === outcome);
  }

  /** The earlier line with the same name; null when it is somebody on the roster who looks alike. */
  private twinOf(line: PreviewLine): number | null {
    const name = normaliseSearch(line.fullName ?? '');
    const twin = this.lines().find(
      (other) =>
        other.line < line.line && other.fullName !== null && normaliseSearch(other.fullName) === name,
    );
    return twin?.line ?? null;
  }
}
