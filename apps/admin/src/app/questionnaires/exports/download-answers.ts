import { afterNextRender, ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router } from '@angular/router';
import { EXPORT_FORMATS } from '@ikrar/domain';
import type { ExportFormat } from '@ikrar/domain';
import { Dialogs, Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Can } from '../../platform/session/can';
import { Session } from '../../platform/session/session';
import { ExportsSheet } from './exports-sheet';
import type { ExportsSheetData } from './exports-sheet';

/** The button that leads from an event to its answers as files; `?download=` of an address presses it, for a format. */
@Component({
  selector: 'ikrar-download-answers',
  imports: [Can, Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button *ikrarCan="'response.read'" matButton="outlined" type="button" (click)="open()">
      <ui-icon name="download" />{{ t('exports.open') }}
    </button>
  `,
})
export class DownloadAnswers {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  private readonly dialogs = inject(Dialogs);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  constructor() {
    afterNextRender(() => void this.openAsAddressed());
  }

  protected open(format?: ExportFormat): Promise<unknown> {
    const data: ExportsSheetData = { eventId: this.eventId(), ...(format && { format }) };
    return this.dialogs.sheet(ExportsSheet, data);
  }

  /** Once: whoever closes the sheet and comes back finds the page. */
  private async openAsAddressed(): Promise<void> {
    const asked = this.route.snapshot.queryParamMap.get('download');
    const format = EXPORT_FORMATS.find((one) => one === asked);
    if (!format || !this.session.can('response.read')) return;
    await this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { download: null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
      preserveFragment: true,
    });
    await this.open(format);
  }
}
