import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { DistrictVolunteer } from '@ikrar/api-client';
import { StatusChip } from '@ikrar/ui';
import { CatalogueWords } from '../platform/catalogue-words';
import { translator } from '../platform/language';
import { DistrictWords } from './district-words';

/** Volunteers who agreed to be known to this office; a young one stands here without a name. */
@Component({
  selector: 'ikrar-district-volunteers',
  imports: [StatusChip],
  template: `
    <ul>
      @for (one of volunteers(); track one.pledgeId) {
        <li>
          <div class="who">
            <strong>{{ one.fullName ?? t('district.volunteers.young') }}</strong>
            <span class="quiet"
              >{{ one.areaName }} · {{ t('district.volunteers.from', { name: one.sharedBy }) }}</span
            >
            <ul class="duties">
              @for (duty of one.duties; track duty) {
                <li>{{ catalogue.duty(duty) }}</li>
              }
            </ul>
          </div>
          <div class="state">
            <ui-status-chip [tone]="words.tone(one)">{{
              t('platform.lists.pledgeStatuses.' + one.status)
            }}</ui-status-chip>
            <span [class]="one.stale ? 'due' : 'quiet'">
              {{ t('district.volunteers.next', { day: words.day(one.nextContactOn) }) }}
            </span>
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    :host > ul > li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 8px 24px;
      padding-block: 12px;
    }
    :host > ul > li:not(:last-child) {
      border-block-end: 1px solid var(--line);
    }
    .who {
      display: grid;
      gap: 2px;
      flex: 1 1 280px;
      min-inline-size: 0;
    }
    .duties {
      padding-inline-start: 20px;
      list-style: disc;
      font-size: 0.75rem;
    }
    .state {
      flex: 0 0 224px;
      display: grid;
      justify-items: start;
      align-content: start;
      gap: 4px;
    }
    .due {
      color: var(--negative);
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DistrictVolunteers {
  readonly volunteers = input.required<readonly DistrictVolunteer[]>();

  protected readonly t = translator();
  protected readonly words = inject(DistrictWords);
  protected readonly catalogue = inject(CatalogueWords);
}
