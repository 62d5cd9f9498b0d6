import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { LinkTabs, PageHeader } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { Can } from '../../../platform/session/can';
import { NewInstrument } from './new-instrument';

/** Questionnaires: those of the organisation, and those that Ikrar brings along. */
@Component({
  selector: 'ikrar-instruments-page',
  imports: [Can, LinkTabs, NewInstrument, PageHeader, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t('instruments.title')" [text]="t('instruments.lead')">
        <ikrar-new-instrument *ikrarCan="'instrument.write'" actions />
      </ui-page-header>
      <ui-link-tabs [label]="t('instruments.lists.label')" [tabs]="tabs()" />
      <router-outlet />
    </div>
  `,
})
export class InstrumentsPage {
  protected readonly t = translator();
  protected readonly tabs = computed(() => [
    { link: '/instruments/own', label: this.t('instruments.lists.own') },
    { link: '/instruments/library', label: this.t('instruments.lists.library') },
  ]);
}
