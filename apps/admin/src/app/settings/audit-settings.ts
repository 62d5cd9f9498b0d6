import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { listAuditEntries } from '@ikrar/api-client';
import type { AuditEntry } from '@ikrar/api-client';
import { DataTable, ErrorState, Loading } from '@ikrar/ui';
import { Formats } from '../platform/formats';
import { translator } from '../platform/language';
import { pages } from '../platform/pages';
import { ProblemTexts } from '../platform/problem';
import { DESK_ZONE } from './desk-zone';

/** Who changed what and who read names: the newest first, never changed afterwards. */
@Component({
  selector: 'ikrar-audit-settings',
  imports: [DataTable, ErrorState, Loading, MatButton],
  template: `
    <section class="part">
      <h2>{{ t('settings.audit.title') }}</h2>
      <p class="quiet">{{ t('settings.audit.lead') }}</p>
      @if (entries.error(); as error) {
        <ui-error-state [message]="problems.of(error)" (retry)="entries.reload()" />
      } @else if (entries.loading()) {
        <ui-loading [lines]="6" />
      } @else {
        <ui-data-table [label]="t('settings.audit.title')">
          <table class="table">
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
                  <th scope="row">{{ formats.dateTime(entry.recordedAt, zone) }}</th>
                  <td>
                    {{
                      entry.actorName ?? t(entry.foreign ? 'settings.audit.office' : 'settings.audit.system')
                    }}
                  </td>
                  <td>
                    <code>{{ entry.action }}</code>
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </ui-data-table>
        @if (entries.hasMore()) {
          <button
            matButton="outlined"
            type="button"
            [disabled]="entries.loadingMore()"
            (click)="entries.more()"
          >
            {{ t('settings.audit.more') }}
          </button>
        }
      }
    </section>
  `,
  styleUrl: './settings-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditSettings {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly formats = inject(Formats);
  protected readonly zone = DESK_ZONE;
  protected readonly entries = pages<AuditEntry>(listAuditEntries.PATH, () => ({}));
}
