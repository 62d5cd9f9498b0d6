import { HttpParams } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { printSheet } from '@ikrar/api-client';
import type { InstrumentDetail } from '@ikrar/api-client';
import type { Locale, Paper } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { attempt } from '../../../platform/attempt';
import { FileDownload } from '../../../platform/file-download';
import { translator } from '../../../platform/language';
import { DraftSaver } from '../draft/draft-saver';

/** One sheet of a questionnaire as a PDF, without anybody's code: to try it on paper before an event has it. */
@Component({
  selector: 'ikrar-print-specimen',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button matButton type="button" disabledInteractive [disabled]="attempt.busy()" (click)="download()">
      <ui-icon name="print" />{{
        t(attempt.busy() ? 'instruments.preview.making' : 'instruments.preview.specimen')
      }}
    </button>
  `,
})
export class PrintSpecimen {
  readonly instrument = input.required<InstrumentDetail>();
  readonly paper = input.required<Paper>();
  readonly locale = input.required<Locale>();

  protected readonly t = translator();
  protected readonly attempt = attempt();
  private readonly saver = inject(DraftSaver);
  private readonly files = inject(FileDownload);

  protected async download(): Promise<void> {
    await this.attempt.run(async () => {
      // The server prints what it has; what could not be saved is said beside the questionnaire.
      if (!(await this.saver.flush())) return;
      const { id, title, newest } = this.instrument();
      const url = printSheet.PATH.replace('{id}', id).replace('{versionId}', newest.id);
      const params = new HttpParams({ fromObject: { paper: this.paper(), language: this.locale() } });
      const pdf = await this.files.fetch(url, () => undefined, params);
      this.files.save(pdf, `${title.replace(/[\\/:*?"<>|]+/g, ' ')} v${newest.number} ${this.paper()}.pdf`);
    });
  }
}
