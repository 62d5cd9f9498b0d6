import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { EventIdentification } from '@ikrar/api-client';
import { Dialogs } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { Can } from '../../../platform/session/can';
import { IdentificationSheet } from './identification-sheet';
import type { IdentificationSheetData } from './identification-sheet';

/** How the event knows who answers, in a line; it may be chosen until the first answers are here. */
@Component({
  selector: 'ikrar-identification-card',
  imports: [Can, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let one = current();
    <section class="card" aria-labelledby="identification">
      <div>
        <h3 id="identification">
          {{ t('questionnaires.identification.' + one.identification + '.title') }}
        </h3>
        <p class="quiet">
          {{ t('questionnaires.identification.' + one.identification + '.can') }}
          {{ t('questionnaires.identification.' + one.identification + '.cannot') }}
        </p>
        @if (!one.mayChange) {
          <p class="quiet">{{ t('questionnaires.identification.locked') }}</p>
        }
      </div>
      @if (one.mayChange) {
        <button *ikrarCan="'deployment.manage'" matButton type="button" (click)="choose(one)">
          {{ t('questionnaires.identification.change') }}
        </button>
      }
    </section>
  `,
  styles: `
    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
    }
    div {
      flex: 1 1 280px;
    }
  `,
})
export class IdentificationCard {
  readonly eventId = input.required<string>();
  readonly current = input.required<EventIdentification>();
  readonly changed = output();

  protected readonly t = translator();
  private readonly dialogs = inject(Dialogs);

  protected async choose(current: EventIdentification): Promise<void> {
    const data: IdentificationSheetData = { eventId: this.eventId(), current };
    if (await this.dialogs.sheet<boolean>(IdentificationSheet, data)) this.changed.emit();
  }
}
