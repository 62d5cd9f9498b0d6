import { inject, Injectable } from '@angular/core';
import { TOPIC_TEXTS } from '@ikrar/domain';
import type { InstrumentAdvice, InstrumentContent, InstrumentIssue } from '@ikrar/domain';
import { Language, translator } from '../../../platform/language';

/** What was found in a questionnaire, as sentences. */
@Injectable({ providedIn: 'root' })
export class CheckWords {
  private readonly t = translator();
  private readonly language = inject(Language);

  issue({ code, itemId }: InstrumentIssue, { items, sections = [] }: InstrumentContent): string {
    const sentence = this.t(`instruments.issues.${code}`);
    const item = items.find(({ id }) => id === itemId);
    const section = sections.find(({ id }) => id === item?.section);
    // What an item without a condition is told about one is about its section's.
    if (!CONDITIONAL.includes(code) || item?.showIf || !section) return sentence;
    const title = section.title[this.language.current()] || section.title.id;
    return this.t('instruments.inSection', { title, sentence });
  }

  /** `places` are those of the same advice that are said together. */
  advice({ code, objective }: InstrumentAdvice, places: readonly InstrumentAdvice[] = []): string {
    const topics = places.flatMap(({ topic }) =>
      topic ? [TOPIC_TEXTS[topic].aspect[this.language.current()]] : [],
    );
    return this.t(`instruments.advice.${code}`, {
      topics: topics.join('; '),
      objective: objective ? this.t(`instruments.objectives.${objective}`) : '',
    });
  }
}

const CONDITIONAL: readonly InstrumentIssue['code'][] = [
  'show-if-unknown',
  'show-if-later',
  'show-if-value',
  'unreachable',
];
