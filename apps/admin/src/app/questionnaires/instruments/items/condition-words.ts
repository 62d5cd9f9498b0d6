import { inject, Injectable } from '@angular/core';
import { OTHER_OPTION } from '@ikrar/domain';
import type { Comparison, Condition, InstrumentItem } from '@ikrar/domain';
import { Language, translator } from '../../../platform/language';

/** Conditions as people say them: "soal 3 adalah “Ya”". */
@Injectable({ providedIn: 'root' })
export class ConditionWords {
  private readonly t = translator();
  private readonly language = inject(Language);

  say(condition: Condition, items: readonly InstrumentItem[]): string {
    if ('item' in condition) return this.comparison(condition, items);
    const parts = 'all' in condition ? condition.all : condition.any;
    const joint = this.t('all' in condition ? 'instruments.showIf.and' : 'instruments.showIf.or');
    return parts
      .map((part) => ('item' in part ? this.say(part, items) : `(${this.say(part, items)})`))
      .join(` ${joint} `);
  }

  /** The question as it stands in a list to choose from. */
  question(item: InstrumentItem, items: readonly InstrumentItem[]): string {
    const text = item.text[this.language.current()] || item.text.id || this.t('instruments.noText');
    return `${items.indexOf(item) + 1}. ${text}`;
  }

  option(item: InstrumentItem, id: string): string {
    if (item.other && id === OTHER_OPTION) return this.t('instruments.other');
    const text = item.options.find((option) => option.id === id)?.text;
    return (text && (text[this.language.current()] || text.id)) || id;
  }

  private comparison({ item: id, is, value }: Comparison, items: readonly InstrumentItem[]): string {
    const item = items.find((one) => one.id === id);
    return this.t(`instruments.showIf.said.${is}`, {
      number: item ? items.indexOf(item) + 1 : '?',
      value: item ? this.option(item, String(value)) : String(value),
    });
  }
}
