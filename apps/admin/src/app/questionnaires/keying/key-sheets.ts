import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Can } from '../../platform/session/can';

/** The way from a phase of an event to the grid in which its sheets of paper are typed. */
@Component({
  selector: 'ikrar-key-sheets',
  imports: [Can, Icon, MatButton, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a
      *ikrarCan="'response.write'"
      matButton
      [routerLink]="['/events', eventId(), 'questionnaires', deploymentId(), 'keying']"
    >
      <ui-icon name="table" />{{ t('keying.enterHere') }}
    </a>
  `,
})
export class KeySheets {
  readonly eventId = input.required<string>();
  readonly deploymentId = input.required<string>();

  protected readonly t = translator();
}
