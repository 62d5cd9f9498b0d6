import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { listAuditEntries } from '@ikrar/api-client';
import type { AuditEntry } from '@ikrar/api-client';
import { DataTable } from '@ikrar/ui';
import { Formats } from '../platform/formats';
import { translator } from '../platform/language';
import { PagedList } from '../platform/paged-list';
import { pages } from '../platform/pages';
import { DESK_ZONE } from './desk-zone';

/** Who changed what and who read names: the newest first, never changed afterwards. */
@Component({
  selector: 'ikrar-audit-settings',
  imports: [DataTable, PagedList],
  template: `
    <section class="part">
      <h2>{{ t('settings.audit.title') }}</h2>
      <p class="quiet">{{ t('settings.audit.lead') }}</p>
      <ikrar-paged-list [pages]="entries">
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
  protected readonly entries = pages<AuditEntry>(listAuditEntries.PATH, () => ({}));
}
