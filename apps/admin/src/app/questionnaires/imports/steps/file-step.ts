import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { ResponseSheet } from '@ikrar/api-client';
import { FileDrop, Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ImportDraft } from '../draft/import-draft';
import { ImportRun } from '../draft/import-run';

/** Which file, and which of its sheets. */
@Component({
  selector: 'ikrar-file-step',
  imports: [FileDrop, Icon],
  templateUrl: './file-step.html',
  styleUrl: './file-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FileStep {
  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  protected readonly run = inject(ImportRun);
  protected readonly programs = ['google', 'kobo'] as const;
  protected readonly sheets = computed(() =>
    this.draft.sheets().map((sheet) => ({
      sheet,
      name: sheet.name || (this.draft.file()?.name ?? ''),
      about: this.aboutOf(sheet),
      chosen: sheet === this.draft.sheet(),
    })),
  );

  private aboutOf({ source, rows, suggestion }: ResponseSheet): string {
    return [
      this.t(`imports.sources.${source}`),
      this.t('imports.file.rows', { count: rows }),
      suggestion === null
        ? this.t('imports.file.noItems')
        : this.t('imports.file.items', { count: suggestion.mapping.items.length }),
    ].join(' · ');
  }
}
