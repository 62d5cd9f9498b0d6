import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DistrictVillage } from '@ikrar/api-client';
import { DataTable } from '@ikrar/ui';
import { AreaTags } from '../platform/area-map/area-tags';
import { CatalogueWords } from '../platform/catalogue-words';
import { Formats } from '../platform/formats';
import { translator } from '../platform/language';

/** The kelurahan in numbers: the table beside the map. */
@Component({
  selector: 'ikrar-village-table',
  imports: [AreaTags, DataTable, RouterLink],
  template: `
    <ui-data-table [label]="t('district.villages')">
      <table class="table blocks">
        <thead>
          <tr>
            <th scope="col">{{ t('district.village') }}</th>
            <th scope="col" class="number">{{ t('district.volunteers.short') }}</th>
            <th scope="col" class="number">{{ t('district.posts.short') }}</th>
            <th scope="col" class="number">{{ t('district.covered') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (one of villages(); track one.areaCode) {
            <tr [class.selected]="one.areaCode === selected()">
              <th scope="row">
                <button
                  type="button"
                  [attr.aria-pressed]="one.areaCode === selected()"
                  (click)="chosen.emit(one.areaCode)"
                >
                  {{ one.areaName }}
                </button>
                <ikrar-area-tags [tags]="one.tags" />
                @if (one.gaps.length > 0) {
                  <a routerLink="/stakeholders" class="gaps">
                    {{
                      t('district.gaps', {
                        count: one.gaps.length,
                        first: catalogue.requirement(one.gaps[0] ?? ''),
                      })
                    }}
                  </a>
                }
              </th>
              <td class="number" [attr.data-label]="t('district.volunteers.short')">{{ one.volunteers }}</td>
              <td class="number" [attr.data-label]="t('district.posts.short')">{{ one.posts }}</td>
              <td class="number" [attr.data-label]="t('district.covered')">
                {{ formats.hundredths(one.percent) }}
              </td>
            </tr>
          }
        </tbody>
      </table>
    </ui-data-table>
  `,
  styles: `
    button {
      padding: 4px 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    .gaps {
      display: block;
      padding-block: 4px;
      font-size: 0.75rem;
      font-weight: 400;
      color: var(--quiet);
    }
    @media (pointer: coarse) {
      button,
      .gaps {
        min-block-size: 44px;
        align-content: center;
      }
    }
    .selected th,
    .selected td {
      background: var(--positive-container);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VillageTable {
  readonly villages = input.required<readonly DistrictVillage[]>();
  readonly selected = input.required<string>();
  readonly chosen = output<string>();

  protected readonly t = translator();
  protected readonly catalogue = inject(CatalogueWords);
  protected readonly formats = inject(Formats);
}
