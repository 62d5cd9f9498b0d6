import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { listAuditEntries } from '@ikrar/api-client';
import type { AuditEntry } from '@ikrar/api-client';
import { DataTable } from '@ikrar/ui';
import { ChipFilter } from '../platform/chip-filter';
import { Formats } from '../platform/formats';
import { translator } from '../platform/language';
import { PagedList } from '../platform/paged-list';
import { pages } from '../platform/pages';
import { urlChoice } from '../platform/url-state';
import { DESK_ZONE } from './desk-zone';

/** Openings of accounts, by far the most, are shown only when asked for. */
const KINDS = ['changes', 'reads', 'sessions'] as const;

/** Who changed what and who read names: the newest first, never changed afterwards. */
@Component({
  selector: 'ikrar-audit-settings',
  imports: [ChipFilter, DataTable, PagedList],
  template: `
    <section class="part">
      <h2>{{ t('settings.audit.title') }}</h2>
      <p class="quiet">{{ t('settings.audit.lead') }}</p>
      <ikrar-chip-filter
        [label]="t('settings.audit.byKind')"
        [options]="kinds"
        [words]="'settings.audit.kinds'"
        [(value)]="kind"
      />
      <ikrar-paged-list
        [pages]="entries"
        [filtered]="kind() !== null"
        [none]="'settings.audit.none'"
        [empty]="'settings.audit.none'"
      >
        <ui-data-table [label]="t('settings.audit.title')">
          <table class="table blocks">
            <thead>
              <tr>
                <th scope="col">{{ t('settings.audit.when') }}</th>
                <th scope="col">{{ t('settings.audit.who') }}</th>
                <th scope="col">{{ t('settings.audit.what') }}</th>
              </tr>
            </thead>
            <tbody>
              @for (entry of entries.items(); track entry.id) {
                <tr>
                  <th scope="row">{{ formats.shortDateTime(entry.recordedAt, zone) }}</th>
                  <td [attr.data-label]="t('settings.audit.who')">
                    {{
                      entry.actorName ?? t(entry.foreign ? 'settings.audit.office' : 'settings.audit.system')
                    }}
                  </td>
                  <td [attr.data-label]="t('settings.audit.what')">
                    {{ t('settings.audit.actions.' + entry.action) }}
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </ui-data-table>
      </ikrar-paged-list>
    </section>
  `,
  styleUrl: './settings-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditSettings {
  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly zone = DESK_ZONE;
  protected readonly kinds = KINDS;
  protected readonly kind = urlChoice('kind', KINDS);
  protected readonly entries = pages<AuditEntry>(listAuditEntries.PATH, () => ({ kind: this.kind() }));
}
