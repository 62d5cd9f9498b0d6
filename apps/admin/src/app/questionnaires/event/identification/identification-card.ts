import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { EventIdentification } from '@ikrar/api-client';
import { Dialogs } from '@ikrar/ui';
import { Language, translator } from '../../../platform/language';
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
        @if (recipe().length > 0) {
          <p>{{ t('questionnaires.identification.asks') }}</p>
          <ol>
            @for (question of recipe(); track question.id) {
              <li>{{ question.text[language.current()] || question.text.id }}</li>
            }
          </ol>
        }
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
      display: grid;
      flex: 1 1 280px;
      gap: 8px;
    }
    ol {
      padding-inline-start: 24px;
    }
  `,
})
export class IdentificationCard {
  readonly eventId = input.required<string>();
  readonly current = input.required<EventIdentification>();
  readonly changed = output();

  protected readonly t = translator();
  protected readonly language = inject(Language);
  /** What the codes are made of: the team reads it to people who ask. */
  protected readonly recipe = computed(() => this.current().recipe ?? []);
  private readonly dialogs = inject(Dialogs);

  protected async choose(current: EventIdentification): Promise<void> {
    const data: IdentificationSheetData = { eventId: this.eventId(), current };
    if (await this.dialogs.sheet<boolean>(IdentificationSheet, data)) this.changed.emit();
  }
}
