import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { getEvent } from '@ikrar/api-client';
import type { EventDetail } from '@ikrar/api-client';
import { ErrorState, PageHeader, StateStepper } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { stepHistory } from '../../platform/step-history';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { IMPORT_STEPS, ImportDraft } from './import-draft';
import { ImportRun } from './import-run';
import { PreviewStep } from './preview-step';
import { SourceStep } from './source-step';

/** A list from a spreadsheet becomes a roster: file, columns, preview, apply, undo. */
@Component({
  selector: 'ikrar-import-page',
  imports: [ColumnsStep, DoneStep, ErrorState, PageHeader, PreviewStep, SourceStep, StateStepper],
  providers: [ImportRun],
  template: `
    <div class="page">
      <ui-page-header
        [heading]="t('participants.import.title')"
        [text]="event.hasValue() ? event.value().title : undefined"
        [back]="back()"
      />
      <ui-state-stepper [label]="t('participants.import.title')" [steps]="steps()" [current]="draft.step()" />
      @if (run.failure(); as sentence) {
        <ui-error-state [message]="sentence" [retryable]="false" />
      }
      @switch (draft.step()) {
        @case ('source') {
          <ikrar-source-step [eventId]="eventId()" [from]="from()" />
        }
        @case ('columns') {
          <ikrar-columns-step [eventId]="eventId()" />
        }
        @case ('done') {
          <ikrar-done-step [eventId]="eventId()" />
        }
        @default {
          <ikrar-preview-step [eventId]="eventId()" />
        }
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  readonly eventId = input.required<string>();
  /** Which way in was chosen on the empty roster. */
  readonly from = input<string>();

  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  protected readonly run = inject(ImportRun);
  protected readonly steps = computed(() =>
    IMPORT_STEPS.map((id) => ({ id, label: this.t(`participants.import.steps.${id}`) })),
  );

  protected readonly event = httpResource<EventDetail>(() => getEvent.PATH.replace('{id}', this.eventId()));
  protected readonly back = computed(() => ({
    link: `/events/${this.eventId()}/participants`,
    label: this.t('participants.import.back'),
  }));

  constructor() {
    const { step, source, answer } = this.draft;
    stepHistory({
      step,
      places: ['source', 'columns', 'preview'],
      isThere: (asked) => (asked === 'columns' ? source() : answer()) !== null,
      isHeld: () => step() === 'apply',
    });
    effect(() => this.draft.open(this.eventId()));
  }
}
