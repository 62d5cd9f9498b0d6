import { inject, Injectable } from '@angular/core';
import { maxPoints, TOPIC_TEXTS } from '@ikrar/domain';
import type { InstrumentItem } from '@ikrar/domain';
import { Formats } from '../../../platform/formats';
import { Language, translator } from '../../../platform/language';

/** What stands above a question in small letters: how it is answered, what it counts, what it is about. */
@Injectable({ providedIn: 'root' })
export class ItemWords {
  private readonly t = translator();
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  facts(item: InstrumentItem): string[] {
    const points = maxPoints(item);
    return [
      this.t(`instruments.kinds.${item.kind}`),
      item.topic && TOPIC_TEXTS[item.topic].aspect[this.language.current()],
      item.objective && this.t(`instruments.objectives.${item.objective}`),
      points > 0 && this.t('instruments.points', { count: points }),
      item.reverse && this.t('instruments.reversed'),
      item.shuffled && this.t('instruments.shuffled'),
      this.bounds(item),
      item.kind !== 'note' && !item.required && this.t('instruments.optional'),
    ].filter((fact) => typeof fact === 'string');
  }

  private bounds({ min, max, whole }: InstrumentItem): string | null {
    if (min === undefined && max === undefined) return null;
    const say = (value: number | undefined) =>
      value === undefined ? '…' : this.formats.number(value, whole || Number.isInteger(value) ? 0 : 1);
    return `${say(min)}–${say(max)}`;
  }
}
