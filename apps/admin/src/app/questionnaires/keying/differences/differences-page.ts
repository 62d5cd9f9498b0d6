import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { EmptyState, ErrorState, Loading, PageHeader } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ProblemTexts } from '../../../platform/problem';
import { deploymentQuestions, knownEntries } from '../deployment-questions';
import { pileCounts } from '../sheets/pile-counts';
import { DifferenceCard } from './difference-card';

/** Sheets that two people read differently; only those places, and who decides is kept. */
@Component({
  selector: 'ikrar-differences-page',
  imports: [DifferenceCard, EmptyState, ErrorState, Loading, PageHeader],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header
        [heading]="t('keying.differences.title')"
        [text]="t('keying.differences.text')"
        [back]="{
          link: ['/events', eventId(), 'questionnaires', deploymentId(), 'keying'],
          label: t('keying.title'),
        }"
      />
      @if (questions.error() ?? (entries.items() === null ? entries.error() : undefined); as error) {
        <ui-error-state [message]="problems.of(error)" (retry)="reload()" />
      } @else if (questions.content() === null || entries.items() === null) {
        <ui-loading [lines]="5" />
      } @else {
        <p class="figures" role="status">
          {{
            t('keying.progress.second', {
              twice: counts().twice,
              keyed: counts().keyed,
              different: counts().different,
            })
          }}
        </p>
        @for (one of open(); track one.secondEntry?.id) {
          <ikrar-difference-card
            [eventId]="eventId()"
            [entry]="one"
            [columns]="questions.columns()"
            (settled)="entries.reload()"
          />
        } @empty {
          <ui-empty-state
            [heading]="t('keying.differences.none')"
            [text]="t('keying.differences.noneText')"
          />
        }
      }
    </div>
  `,
})
export class DifferencesPage {
  readonly eventId = input.required<string>();
  readonly deploymentId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly questions = deploymentQuestions(this.eventId, this.deploymentId);
  protected readonly entries = knownEntries(this.eventId, this.deploymentId);
  protected readonly counts = computed(() => pileCounts(this.entries.items() ?? []));
  protected readonly open = computed(() =>
    (this.entries.items() ?? []).filter(
      ({ secondEntry }) => secondEntry !== null && !secondEntry.settled && secondEntry.differences > 0,
    ),
  );

  protected reload(): void {
    this.questions.reload();
    this.entries.reload();
  }
}
