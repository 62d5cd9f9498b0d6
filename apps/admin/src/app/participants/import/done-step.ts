import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Drawing, Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ImportDraft } from './import-draft';
import { ImportRun } from './import-run';

/** What the import did, the way on, and the way back. */
@Component({
  selector: 'ikrar-done-step',
  imports: [Drawing, Icon, MatButton, RouterLink],
  template: `
    <section class="card outcome" role="status">
      <ui-drawing name="people" />
      <h2>{{ t('participants.import.added', { count: added() }) }}</h2>
      @for (line of rest(); track line) {
        <p class="quiet">{{ line }}</p>
      }
      <div class="actions">
        <a matButton="filled" [routerLink]="['/events', eventId(), 'participants']">
          {{ t('participants.import.done.roster') }}
        </a>
        <a matButton="outlined" [routerLink]="['/events', eventId(), 'slips']">
          <ui-icon name="print" />{{ t('participants.slips.open') }}
        </a>
        @if (added() > 0) {
          <button matButton="outlined" type="button" [disabled]="run.busy()" (click)="run.undo(eventId())">
            <ui-icon name="undo" />{{ t('participants.import.done.undo', { count: added() }) }}
          </button>
        }
        <button matButton type="button" (click)="another()">
          {{ t('participants.import.done.another') }}
        </button>
      </div>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoneStep {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly run = inject(ImportRun);
  private readonly draft = inject(ImportDraft);
  protected readonly added = computed(() => this.draft.result()?.addedIds.length ?? 0);
  /** What happened to the lines that added nobody. */
  protected readonly rest = computed(() => {
    const { same = 0, leftOut = 0 } = this.draft.result() ?? {};
    const skipped = this.draft.skipped().size;
    const counts = { same, leftOut, skipped };
    return Object.entries(counts).flatMap(([what, count]) =>
      count === 0 ? [] : [this.t(`participants.import.done.${what}`, { count })],
    );
  });

  protected another(): void {
    this.draft.pasted.set('');
    this.draft.startOver();
  }
}
