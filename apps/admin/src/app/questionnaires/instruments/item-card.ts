import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { InstrumentItemDto } from '@ikrar/api-client';
import { TOPIC_TEXTS } from '@ikrar/domain';
import type { InstrumentIssue } from '@ikrar/domain';
import { Icon, OrderTools } from '@ikrar/ui';
import { Language, translator } from '../../platform/language';

/** One question as the team sees it: both languages, the key, and what is still missing. */
@Component({
  selector: 'ikrar-item-card',
  imports: [Icon, OrderTools],
  templateUrl: './item-card.html',
  styleUrl: './item-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemCard {
  readonly item = input.required<InstrumentItemDto>();
  readonly number = input.required<number>();
  readonly last = input(false);
  readonly editable = input(false);
  readonly busy = input(false);
  readonly issues = input<readonly InstrumentIssue[]>([]);
  readonly edited = output();
  readonly moved = output<1 | -1>();
  readonly removed = output();

  protected readonly t = translator();
  private readonly language = inject(Language);
  protected readonly labels = computed(() => {
    const of = { number: this.number() };
    return {
      up: this.t('questionnaires.moveUp', of),
      down: this.t('questionnaires.moveDown', of),
      edit: this.t('questionnaires.editItem', of),
      remove: this.t('questionnaires.removeItem', of),
    };
  });

  protected readonly facts = computed(() => {
    const { kind, topic, weight, reverse, required } = this.item();
    return [
      this.t(`questionnaires.kinds.${kind}`),
      topic === null ? null : TOPIC_TEXTS[topic].aspect[this.language.current()],
      kind === 'likert' ? null : this.t('questionnaires.points', { count: weight }),
      reverse ? this.t('questionnaires.reversed') : null,
      required ? null : this.t('questionnaires.optional'),
    ].filter((fact) => fact !== null);
  });
}
