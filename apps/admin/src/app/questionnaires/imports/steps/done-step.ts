import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Drawing, Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ImportDraft } from '../draft/import-draft';
import { ImportRun } from '../draft/import-run';
import { ImportWords } from '../import-words';
import { undoImport } from '../list/undo-import';

/** What the import did, the way on, and the way back. */
@Component({
  selector: 'ikrar-done-step',
  imports: [Drawing, Icon, MatButton, RouterLink],
  template: `
    @if (draft.done(); as made) {
      <section class="card outcome" role="status">
        <ui-drawing name="list" />
        <h2>{{ t('imports.done.stored', { count: made.stored }) }}</h2>
        <p>{{ words.phases(made.phases) }}</p>
        @for (line of rest(); track line) {
          <p class="quiet">{{ line }}</p>
        }
        <div class="actions">
          <a matButton="filled" [routerLink]="['/events', draft.eventId(), 'results']">
            {{ t('imports.done.results') }}
          </a>
          <button matButton="outlined" type="button" (click)="draft.startOver()">
            <ui-icon name="upload" />{{ t('imports.done.another') }}
          </button>
          <button
            matButton="outlined"
            type="button"
            [disabled]="undoing.busy()"
            disabledInteractive
            (click)="undo()"
          >
            <ui-icon name="undo" />{{ t('imports.undo.button') }}
          </button>
          <a matButton [routerLink]="['/events', draft.eventId(), 'questionnaires', 'imports']">
            {{ t('imports.done.list') }}
          </a>
        </div>
      </section>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoneStep {
  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  protected readonly words = inject(ImportWords);
  protected readonly undoing = undoImport();
  private readonly run = inject(ImportRun);
  /** What became of the rows that stored nothing, or stand apart. */
  protected readonly rest = computed(() => this.words.rest(this.draft.done()));

  /** The file and all that was decided stay, to be mended and tried again. */
  protected async undo(): Promise<void> {
    const made = this.draft.done();
    if (!made || !(await this.undoing.undo(this.draft.eventId(), made))) return;
    this.draft.takeBack();
    await this.run.preview();
  }
}
