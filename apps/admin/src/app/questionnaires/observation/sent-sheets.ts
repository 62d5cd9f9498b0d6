import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ObservationDetail } from '@ikrar/api-client';
import { OTHER_OPTION, otherKey, readAnswer } from '@ikrar/domain';
import type { InstrumentContent, InstrumentItem, LocalisedText } from '@ikrar/domain';
import { Formats } from '../../platform/formats';
import { Language, translator } from '../../platform/language';

/** The sheets that have arrived, each behind its observer and its time. */
@Component({
  selector: 'ikrar-sent-sheets',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ t('observation.sent', { count: sheets().length }) }}</h2>
    @if (sheets().length === 0) {
      <p class="quiet">{{ t('observation.nothingSent') }}</p>
    }
    @for (sheet of rows(); track sheet.id) {
      <details class="card">
        <summary>
          <strong>{{ t('observation.sheet', { number: sheet.number }) }}</strong>
          <span class="quiet figures">{{ sheet.arrival }}</span>
        </summary>
        <dl>
          @for (line of sheet.lines; track $index) {
            <div>
              <dt>{{ line.text }}</dt>
              <dd class="figures">{{ line.answer }}</dd>
            </div>
          }
        </dl>
      </details>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      grid-template-columns: minmax(0, 1fr);
    }
    details {
      padding-block: 0;
    }
    summary {
      min-block-size: 52px;
      padding-block: 16px;
      cursor: pointer;
    }
    summary strong {
      margin-inline-end: 8px;
    }
    dl {
      display: grid;
      gap: 12px;
      padding-block-end: 16px;
    }
    dl div {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 24px;
      padding-block-start: 12px;
      border-block-start: 1px solid var(--line);
    }
    dd {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
  `,
})
export class SentSheets {
  readonly sheets = input.required<readonly ObservationDetail[]>();
  readonly content = input.required<InstrumentContent>();
  readonly zone = input.required<string>();

  protected readonly t = translator();
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  protected readonly rows = computed(() =>
    this.sheets().map(({ id, observerName, receivedAt, answers }, at) => ({
      id,
      number: at + 1,
      arrival: this.arrival(observerName, receivedAt),
      lines: this.content()
        .items.filter(({ kind }) => kind !== 'note')
        .map((item) => ({ text: this.say(item.text), answer: this.words(item, answers) })),
    })),
  );

  private arrival(name: string | null, receivedAt: string): string {
    const time = this.formats.shortDateTime(receivedAt, this.zone());
    return name === null
      ? this.t('observation.received', { time })
      : this.t('observation.receivedBy', { name, time });
  }

  private words(item: InstrumentItem, answers: ObservationDetail['answers']): string {
    const answer = readAnswer(item, answers) ?? null;
    if (answer === null) return this.t('observation.blank');
    if (typeof answer === 'number') return this.formats.number(answer, item.whole ? 0 : 2);
    return [answer]
      .flat()
      .map((one) => {
        if (item.other && one === OTHER_OPTION)
          return String(answers[otherKey(item)] ?? this.t('observation.other'));
        const option = item.options.find(({ id }) => id === one);
        return option ? this.say(option.text) : one;
      })
      .join(', ');
  }

  private say(text: LocalisedText): string {
    return text[this.language.current()].trim() || text.id;
  }
}
