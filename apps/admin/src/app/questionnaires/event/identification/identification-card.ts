import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { getIdentification } from '@ikrar/api-client';
import type { EventIdentification } from '@ikrar/api-client';
import { Dialogs, ErrorState } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ProblemTexts } from '../../../platform/problem';
import { Can } from '../../../platform/session/can';
import { IdentificationSheet } from './identification-sheet';
import type { IdentificationSheetData } from './identification-sheet';

/** How the event knows who answers, in a line; it may be chosen until the first answers are here. */
@Component({
  selector: 'ikrar-identification-card',
  imports: [Can, ErrorState, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (resource.error(); as error) {
      <ui-error-state [message]="problems.of(error)" (retry)="resource.reload()" />
    } @else if (current(); as one) {
      <section class="card" aria-labelledby="identification">
        <div>
          <h3 id="identification">
            {{ t('questionnaires.identification.' + one.identification + '.title') }}
          </h3>
          <p class="quiet">{{ t('questionnaires.identification.' + one.identification + '.can') }}</p>
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
    }
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

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  private readonly dialogs = inject(Dialogs);
  protected readonly resource = httpResource<EventIdentification>(() =>
    getIdentification.PATH.replace('{eventId}', this.eventId()),
  );
  protected readonly current = computed(() => (this.resource.hasValue() ? this.resource.value() : null));

  protected async choose(current: EventIdentification): Promise<void> {
    const data: IdentificationSheetData = { eventId: this.eventId(), current };
    if (await this.dialogs.sheet<boolean>(IdentificationSheet, data)) this.resource.reload();
  }
}
