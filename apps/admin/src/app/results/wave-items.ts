import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { WaveItem, WaveResult } from '@ikrar/api-client';
import { SMALL_CELL_OUTSIDE_TEAM } from '@ikrar/domain';
import { DataTable } from '@ikrar/ui';
import { Formats } from '../platform/formats';
import { Language, translator } from '../platform/language';

/** The share of right answers to each item, wave beside wave; an item that a wave did not ask has a dash. */
@Component({
  selector: 'ikrar-wave-items',
  imports: [DataTable],
  template: `
    <div class="block">
      <h2>{{ t('results.waves.items.title') }}</h2>
      <p class="quiet">{{ t('results.waves.items.note') }}</p>
      @if (rows().length > 0) {
        <ui-data-table [label]="t('results.waves.items.title')">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{{ t('results.waves.items.item') }}</th>
                @for (one of columns(); track one) {
                  <th scope="col" class="number">{{ one }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (row of rows(); track row.key) {
                <tr>
                  <th scope="row">
                    {{ $index + 1 }}. {{ row.text }}
                    @if (row.topic) {
                      <span class="quiet">{{ row.topic }}</span>
                    }
                  </th>
                  @for (share of row.shares; track $index) {
                    <td class="number" [attr.data-label]="columns()[$index]">{{ share }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </ui-data-table>
      }
      @if (isShort()) {
        <p class="quiet">{{ t('results.waves.items.few', { fewest }) }}</p>
      }
    </div>
  `,
  styleUrl: './item-results.scss',
  styles: `
    /* As many waves beside each other as a phone has room for. */
    @media (max-width: 599px) {
      .block .table tr {
        grid-template-columns: repeat(auto-fit, minmax(112px, 1fr));
      }
    }
  `,

  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaveItems {
  readonly waves = input.required<readonly WaveResult[]>();

  protected readonly t = translator();
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  protected readonly fewest = SMALL_CELL_OUTSIDE_TEAM;

  protected readonly told = computed(() => this.waves().filter(({ items }) => items.length > 0));
  protected readonly isShort = computed(() =>
    this.waves().some(({ score }) => score.n > 0 && score.n < SMALL_CELL_OUTSIDE_TEAM),
  );
  protected readonly columns = computed(() =>
    this.told().map(({ phase, wave, score }) =>
      this.t('results.waves.items.column', {
        wave: this.t(`results.waves.phases.${phase}`, { wave }),
        n: score.n,
      }),
    ),
  );
  protected readonly rows = computed(() => {
    const all = new Map(this.told().flatMap(({ items }) => items.map((item) => [keyOf(item), item])));
    return [...all].map(([key, item]) => ({
      key,
      text: this.language.current() === 'id' || item.textEn === '' ? item.textId : item.textEn,
      topic: item.topic === null ? null : this.t(`platform.lists.topics.${item.topic}`),
      shares: this.told().map(({ items, score }) => {
        const same = items.find((one) => keyOf(one) === key);
        return same ? this.formats.percent(same.right / score.n) : '–';
      }),
    }));
  });
}

/** Versions of other questionnaires may use the same id for another question. */
function keyOf({ itemId, textId }: WaveItem): string {
  return `${itemId} ${textId}`;
}
