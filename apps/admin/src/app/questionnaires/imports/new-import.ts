import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, ErrorState, Loading, PageHeader, StateStepper } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { beginEachStep } from '../../platform/begin-each-step';
import { stepHistory } from '../../platform/step-history';
import { IMPORT_STEPS, ImportDraft } from './draft/import-draft';
import { ImportQuestions } from './draft/import-questions';
import { ImportRun } from './draft/import-run';
import { AnswersStep } from './steps/answers-step';
import { ColumnsStep } from './steps/columns-step';
import { DoneStep } from './steps/done-step';
import { FileStep } from './steps/file-step';
import { PreviewStep } from './steps/preview-step';

/** Answers that were given elsewhere come in: file, columns, answers, a look at every row, all or nothing. */
@Component({
  selector: 'ikrar-new-import',
  imports: [
    ...[AnswersStep, ColumnsStep, DoneStep, EmptyState, ErrorState, FileStep, Loading, MatButton],
    ...[PageHeader, PreviewStep, RouterLink, StateStepper],
  ],
  providers: [ImportQuestions, ImportRun],
  template: `
    <div class="page">
      <ui-page-header
        [heading]="t('imports.title')"
        [text]="draft.file()?.name"
        [back]="{ link: ['/events', eventId(), 'questionnaires', 'imports'], label: t('imports.list.title') }"
      />
      @if (questions.error(); as error) {
        <ui-error-state [message]="problems.of(error)" (retry)="questions.reload()" />
      } @else if (questions.phases() === null || questions.identification() === null) {
        <ui-loading [lines]="5" />
      } @else if (questions.phases()?.length === 0) {
        <ui-empty-state [heading]="t('imports.nothingAsked')" [text]="t('imports.nothingAskedText')">
          <a matButton="filled" [routerLink]="['/events', eventId(), 'questionnaires']">
            {{ t('imports.toQuestionnaires') }}
          </a>
        </ui-empty-state>
      } @else {
        <div #body class="body" tabindex="-1">
          <ui-state-stepper [label]="t('imports.title')" [steps]="steps()" [current]="draft.step()" />
          @if (run.failure(); as sentence) {
            <ui-error-state [message]="sentence" [retryable]="false" />
          }
          @if (draft.step() === 'file') {
            <ikrar-file-step />
          } @else if (draft.step() === 'done') {
            <ikrar-done-step />
          } @else if (questions.content() === null || draft.mapping() === null) {
            <ui-loading [lines]="6" />
          } @else if (draft.step() === 'columns') {
            <ikrar-columns-step />
          } @else if (draft.step() === 'answers') {
            <ikrar-answers-step />
          } @else {
            <ikrar-preview-step />
          }
        </div>
      }
    </div>
  `,
  styles: `
    .body {
      display: grid;
      gap: 16px;
      grid-template-columns: minmax(0, 1fr);
      scroll-margin-block-start: 16px;
      outline: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewImport {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly draft = inject(ImportDraft);
  protected readonly questions = inject(ImportQuestions);
  protected readonly run = inject(ImportRun);
  protected readonly steps = computed(() =>
    IMPORT_STEPS.map((id) => ({ id, label: this.t(`imports.steps.${id}`) })),
  );

  private readonly body = viewChild<ElementRef<HTMLElement>>('body');

  constructor() {
    const accountId = inject(Session).current()?.account.id ?? '';
    effect(() => this.draft.open(this.eventId(), accountId));
    const { step, sheet, lines } = this.draft;
    stepHistory({
      step,
      places: ['file', 'columns', 'answers', 'preview'],
      isThere: (asked) => (asked === 'preview' ? lines() : sheet()) !== null,
      isHeld: () => this.run.busy(),
    });
    beginEachStep(step, this.body);
  }
}
