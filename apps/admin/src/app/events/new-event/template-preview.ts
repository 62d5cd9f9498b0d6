import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { EVENT_TEMPLATES, TOPIC_TEXTS } from '@ikrar/domain';
import { Language, translator } from '../../platform/language';
import type { Beginning } from './template-choice';

/** What the chosen template will fill in, so that nobody is surprised. */
@Component({
  selector: 'ikrar-template-preview',
  template: `
    @if (template(); as chosen) {
      <section class="card" aria-labelledby="template-preview">
        <h2 id="template-preview">{{ t('events.create.filled') }}</h2>
        <p>{{ chosen.purpose[locale()] }}</p>
        <h3>{{ t('events.tabs.agenda') }}</h3>
        <ol>
          @for (item of chosen.agenda; track $index) {
            <li>
              {{ item.title[locale()] }}
              <span class="quiet figures">{{ t('events.minutes', { count: item.minutes }) }}</span>
            </li>
          }
        </ol>
        <h3>{{ t('events.topics.title') }}</h3>
        <ul>
          @for (topic of chosen.topics; track topic) {
            <li>{{ texts[topic].aspect[locale()] }}</li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: 8px;
    }
    h3 {
      margin-block-start: 8px;
    }
    ol,
    ul {
      display: grid;
      gap: 4px;
      padding-inline-start: 20px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemplatePreview {
  readonly beginning = input.required<Beginning>();

  protected readonly t = translator();
  protected readonly texts = TOPIC_TEXTS;
  protected readonly locale = inject(Language).current;
  protected readonly template = computed(() => {
    const beginning = this.beginning();
    return beginning === 'blank' ? null : EVENT_TEMPLATES[beginning];
  });
}
