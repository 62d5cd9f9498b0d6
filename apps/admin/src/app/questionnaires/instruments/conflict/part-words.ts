import { inject, Injectable } from '@angular/core';
import type { ContentDifference, InstrumentContent, InstrumentItem, InstrumentOption } from '@ikrar/domain';
import { translator } from '../../../platform/language';
import { ConditionWords } from '../items/condition-words';
import { isRight } from '../items/is-right';
import { ItemWords } from '../items/item-words';

type Part = ContentDifference['part'];

/** A part of a questionnaire in lines, to read beside those of another version. */
@Injectable({ providedIn: 'root' })
export class PartWords {
  private readonly t = translator();
  private readonly itemWords = inject(ItemWords);
  private readonly conditions = inject(ConditionWords);

  /** "Soal 3", counted where it stands now, or where it stood. */
  heading(part: Part, id: string, now: InstrumentContent, before: InstrumentContent): string {
    if (part === 'section') return this.t('instruments.parts.section');
    const at = ({ items }: InstrumentContent) => items.findIndex((item) => item.id === id);
    return this.t('instruments.item', { number: (at(now) === -1 ? at(before) : at(now)) + 1 });
  }

  /** What the content has there; nothing when it has no such part. */
  lines(part: Part, id: string, { items, sections }: InstrumentContent): readonly string[] {
    if (part === 'item') {
      const item = items.find((one) => one.id === id);
      return item ? this.item(item, items) : [];
    }
    const section = sections?.find((one) => one.id === id);
    if (!section) return [];
    const { title, showIf } = section;
    return [title.id, title.en, showIf ? this.conditions.say(showIf, items) : ''].filter(Boolean);
  }

  item(item: InstrumentItem, items: readonly InstrumentItem[]): readonly string[] {
    const { text, help, options, showIf, other, picture } = item;
    return [
      text.id || this.t('instruments.noText'),
      text.en,
      help?.id ?? '',
      picture ? this.t('instruments.picture.has') : '',
      ...options.map((option) => this.option(item, option)),
      other ? `– ${this.t('instruments.options.otherLine')}` : '',
      this.itemWords.facts(item).join(' · '),
      showIf ? `${this.t('instruments.showIf.lead')} ${this.conditions.say(showIf, items)}` : '',
    ].filter(Boolean);
  }

  private option(item: InstrumentItem, option: InstrumentOption): string {
    const { id, en } = option.text;
    const words = [id || this.t('instruments.noText'), en].filter(Boolean).join(' / ');
    return isRight(item, option) ? `– ${words} (${this.t('instruments.rightAnswer')})` : `– ${words}`;
  }
}
