import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { PledgeChange } from '@ikrar/api-client';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';

/** What happened since the pledge, the latest first. */
@Component({
  selector: 'ikrar-volunteer-history',
  template: `
    <section class="card" aria-labelledby="history">
      <h2 id="history">{{ t('pledges.history.title') }}</h2>
      <ol>
        @for (change of latestFirst(); track $index) {
          <li>
            <p class="what">{{ what(change) }}</p>
            @if (change.note; as note) {
              <p class="note">{{ note }}</p>
            }
            @if (change.nextContactOn; as day) {
              <p>{{ t('pledges.history.next', { day: formats.shortDay(day) }) }}</p>
            }
            <p class="quiet">{{ formats.shortDay(change.changedAt) }} · {{ who(change) }}</p>
          </li>
        }
      </ol>
    </section>
  `,
  styles: `
    ol {
      padding: 0;
      margin-block-start: 16px;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      gap: 2px;
      padding: 0 0 20px 24px;
      border-inline-start: 2px solid var(--line);
      margin-inline-start: 6px;
    }
    li::before {
      content: '';
      position: absolute;
      inset-inline-start: -7px;
      inset-block-start: 4px;
      inline-size: 12px;
      block-size: 12px;
      border-radius: 50%;
      border: 2px solid var(--mat-sys-primary);
      background: var(--card);
    }
    li:first-child::before {
      background: var(--mat-sys-primary);
    }
    li:last-child {
      border-color: transparent;
      padding-block-end: 0;
    }
    .what {
      font-weight: 600;
    }
    .note {
      padding: 8px 12px;
      margin-block: 4px;
      border-radius: 8px;
      background: var(--neutral-container);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VolunteerHistory {
  readonly changes = input.required<readonly PledgeChange[]>();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly latestFirst = computed(() =>
    [...this.changes()].sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1)),
  );

  protected what({ fromStatus, toStatus }: PledgeChange): string {
    if (fromStatus === null) return this.t('pledges.history.pledged');
    if (fromStatus === toStatus) return this.t('pledges.history.changed');
    return this.t('pledges.history.moved', {
      from: this.t('platform.lists.pledgeStatuses.' + fromStatus),
      to: this.t('platform.lists.pledgeStatuses.' + toStatus),
    });
  }

  protected who({ changedByName }: PledgeChange): string {
    return changedByName ?? this.t('pledges.history.ownPhone');
  }
}
