import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ResponseImportRow } from '@ikrar/api-client';
import { Formats } from '../../../platform/formats';
import { translator } from '../../../platform/language';
import { ImportQuestions } from '../draft/import-questions';
import { ImportWords } from '../import-words';

/** One row: where it stands in the file, who and when it says it is, and why it waits or cannot be taken. */
@Component({
  selector: 'ikrar-row-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="head">
      <strong class="figures">{{ t('imports.preview.line', { line: row().line }) }}</strong>
      @if (row().writer; as writer) {
        <span>{{ writer }}</span>
      }
      <span class="quiet figures">{{ about() }}</span>
    </span>
    @for (why of reasons(); track $index) {
      <span class="why">{{ why }}</span>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 2px;
      overflow-wrap: anywhere;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
    }
    .why {
      color: var(--attention);
    }
  `,
})
export class RowFacts {
  readonly row = input.required<ResponseImportRow>();

  protected readonly t = translator();
  private readonly formats = inject(Formats);
  private readonly words = inject(ImportWords);
  private readonly questions = inject(ImportQuestions);
  protected readonly about = computed(() => {
    const { phase, wave, submittedAt } = this.row();
    return [
      ...(phase === null ? [] : [this.words.phase({ phase, wave: wave ?? 1 })]),
      ...(submittedAt === null ? [] : [this.formats.shortDateTime(submittedAt, this.questions.zone())]),
    ].join(' · ');
  });
  protected readonly reasons = computed(() => {
    const doubt = this.words.doubt(this.row());
    return [...(doubt === '' ? [] : [doubt]), ...this.row().problems.map((one) => this.words.problem(one))];
  });
}
