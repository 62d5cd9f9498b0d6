import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ItemResult } from '@ikrar/api-client';
import { DataTable } from '@ikrar/ui';
import { Formats } from '../platform/formats';
import { Language, translator } from '../platform/language';
import { StatisticFormats } from '../platform/statistic-formats';
import { Definition } from './definition';

/** Each keyed item: who had it right before and after, who learned it, who lost it. */
@Component({
  selector: 'ikrar-item-results',
  imports: [DataTable, Definition],
  templateUrl: './item-results.html',
  styleUrl: './item-results.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemResults {
  readonly items = input.required<readonly ItemResult[]>();
  readonly matched = input.required<number>();

  protected readonly t = translator();
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  private readonly statistics = inject(StatisticFormats);

  protected readonly rows = computed(() =>
    this.items().map((item, index) => ({
      id: item.itemId,
      number: index + 1,
      text: this.language.current() === 'id' || item.textEn === '' ? item.textId : item.textEn,
      topic: item.topic === null ? null : this.t(`platform.lists.topics.${item.topic}`),
      before: this.share(item.rightBefore, item.n),
      after: this.share(item.rightAfter, item.n),
      gained: item.gained,
      lost: item.lost,
      rose: item.rightAfter > item.rightBefore,
      fell: item.rightAfter < item.rightBefore,
      p: item.pHolm === null ? '–' : this.statistics.pValue(item.pHolm),
    })),
  );

  private share(right: number, n: number): string {
    return n === 0 ? '–' : this.formats.percent(right / n);
  }
}
