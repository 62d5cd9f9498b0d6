import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { bandName } from '@ikrar/domain';
import { translator } from '../../platform/language';
import type { Report } from '../report';

/** Who came from which band into which; the fuller the cell, the stronger its paint. */
@Component({
  selector: 'ikrar-moved-table',
  template: `
    <div class="scroll" role="region" tabindex="0" [attr.aria-label]="t('results.moved.title')">
      <table>
        <caption>
          {{
            t('results.moved.title')
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ t('results.moved.corner') }}</th>
            @for (name of names(); track $index) {
              <th scope="col">{{ name }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              @for (cell of row.cells; track $index) {
                <td [class]="cell.way" [style.--share]="cell.share">{{ cell.people }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './moved-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MovedTable {
  readonly report = input.required<Report>();

  protected readonly t = translator();
  private readonly bands = computed(() => this.report().evaluation.bands);
  protected readonly names = computed(() =>
    (this.bands()?.bands ?? []).map(({ id }) => bandName(id, this.report().locale)),
  );
  protected readonly rows = computed(() => {
    const moved = this.bands()?.moved ?? [];
    const most = Math.max(1, ...moved.flat());
    return moved.map((row, from) => ({
      name: this.names()[from] ?? '',
      cells: row.map((people, to) => ({
        people: this.report().text.count(people),
        way: people === 0 ? 'nobody' : to > from ? 'rose' : to < from ? 'fell' : 'same',
        share: `${Math.round(12 + (22 * people) / most)}%`,
      })),
    }));
  });
}
