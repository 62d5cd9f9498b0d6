import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DistrictPost } from '@ikrar/api-client';
import { StatusChip } from '@ikrar/ui';
import { CatalogueWords } from '../platform/catalogue-words';
import { translator } from '../platform/language';

/** Own and shared posts; each leads to its page with the phone number. */
@Component({
  selector: 'ikrar-district-posts',
  imports: [RouterLink, StatusChip],
  template: `
    <ul>
      @for (one of posts(); track one.postId) {
        <li>
          <a [routerLink]="['/stakeholders/posts', one.postId]">
            <strong>{{ catalogue.role(one.roleCode) }}</strong>
            <span>{{ one.holderName ?? one.title ?? t('district.posts.unnamed') }}</span>
            <span class="quiet">
              {{ one.areaName }} ·
              {{ one.sharedBy ? t('district.posts.from', { name: one.sharedBy }) : t('district.posts.own') }}
            </span>
          </a>
          <ui-status-chip
            [tone]="one.status === 'agreed' || one.status === 'active' ? 'positive' : 'neutral'"
          >
            {{ t('platform.lists.postStatuses.' + one.status) }}
          </ui-status-chip>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr));
      gap: 0 32px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: start;
      justify-content: space-between;
      gap: 16px;
      padding-block: 12px;
      border-block-end: 1px solid var(--line);
    }
    a {
      display: grid;
      gap: 2px;
      min-inline-size: 0;
      color: inherit;
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    a:hover strong {
      text-decoration: underline;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DistrictPosts {
  readonly posts = input.required<readonly DistrictPost[]>();

  protected readonly t = translator();
  protected readonly catalogue = inject(CatalogueWords);
}
