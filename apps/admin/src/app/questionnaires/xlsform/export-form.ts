import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, getXlsForm } from '@ikrar/api-client';
import { Icon } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { translator } from '../../platform/language';

/** Browsers read the address after the click has returned. */
const KEPT_MS = 10_000;

/** Hands one version of a questionnaire out as an XLSForm, for Kobo, ODK or a colleague. */
@Component({
  selector: 'ikrar-export-form',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button matButton type="button" [disabled]="attempt.busy()" (click)="download()">
      <ui-icon name="download" />{{ t('xlsform.export') }}
    </button>
  `,
})
export class ExportForm {
  readonly instrumentId = input.required<string>();
  readonly versionId = input.required<string>();
  /** Of the instrument; names the file. */
  readonly instrumentTitle = input.required<string>();
  readonly number = input.required<number>();

  protected readonly t = translator();
  protected readonly attempt = attempt();
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);

  protected async download(): Promise<void> {
    await this.attempt.run(async () => {
      const params = { id: this.instrumentId(), versionId: this.versionId() };
      const file = await this.api.invoke(getXlsForm, params);
      const link = this.document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `${this.instrumentTitle().replace(/[\\/:*?"<>|]+/g, ' ')} v${this.number()}.xlsx`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
    });
  }
}
