import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Dialogs, Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Can } from '../../platform/session/can';
import { ExportsSheet } from './exports-sheet';
import type { ExportsSheetData } from './exports-sheet';

/** The button that leads from an event to its answers as files. */
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

  protected open(): Promise<unknown> {
    const data: ExportsSheetData = { eventId: this.eventId() };
    return this.dialogs.sheet(ExportsSheet, data);
  }
}
