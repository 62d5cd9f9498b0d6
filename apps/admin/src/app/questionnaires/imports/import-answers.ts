import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Can } from '../../platform/session/can';

/** The way from an event's questionnaires to the answers that were given elsewhere. */
@Component({
  selector: 'ikrar-import-answers',
  imports: [Can, Icon, MatButton, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a
      *ikrarCan="'response.write'"
      matButton="outlined"
      [routerLink]="['/events', eventId(), 'questionnaires', 'imports']"
    >
      <ui-icon name="upload" />{{ t('questionnaires.importAnswers') }}
    </a>
  `,
})
export class ImportAnswers {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
}
