import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Phase } from '@ikrar/domain';
import { Dialogs, Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Can } from '../../platform/session/can';
import { PrintSheetsForm } from './print-sheets-form';
import type { PrintSheetsData } from './print-sheets-form';

/** The button that leads from a phase of an event to its sheets of paper. */
@Component({
  selector: 'ikrar-print-sheets',
  imports: [Can, Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button *ikrarCan="'deployment.manage'" matButton type="button" (click)="open()">
      <ui-icon name="print" />{{ t('paper.print') }}
    </button>
  `,
})
export class PrintSheets {
  readonly eventId = input.required<string>();
  readonly deploymentId = input.required<string>();
  readonly phase = input.required<Phase>();

  protected readonly t = translator();
  private readonly dialogs = inject(Dialogs);

  protected open(): Promise<unknown> {
    const data: PrintSheetsData = {
      eventId: this.eventId(),
      deploymentId: this.deploymentId(),
      phase: this.phase(),
    };
    return this.dialogs.sheet(PrintSheetsForm, data);
  }
}
