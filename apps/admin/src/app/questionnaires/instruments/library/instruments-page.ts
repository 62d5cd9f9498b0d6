import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { LinkTabs, PageHeader } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { Can } from '../../../platform/session/can';
import { ImportForm } from '../../xlsform/import-form';
import { InstrumentBeginnings } from './instrument-beginnings';
import { NewInstrument } from './new-instrument';

/** Questionnaires: those of the organisation, and those that Ikrar brings along. */
@Component({
  selector: 'ikrar-instruments-page',
  imports: [Can, ImportForm, LinkTabs, NewInstrument, PageHeader, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t('instruments.title')" [text]="t('instruments.lead')">
        <ikrar-import-form actions (formRead)="beginnings.ask($event)" />
        <ikrar-new-instrument *ikrarCan="'instrument.write'" actions />
      </ui-page-header>
      <ui-link-tabs [label]="t('instruments.lists.label')" [tabs]="tabs()" />
      <router-outlet />
    </div>
  `,
})
export class InstrumentsPage {
  protected readonly t = translator();
  protected readonly beginnings = inject(InstrumentBeginnings);
  protected readonly tabs = computed(() => [
    { link: '/instruments/own', label: this.t('instruments.lists.own') },
    { link: '/instruments/library', label: this.t('instruments.lists.sharedLibrary') },
  ]);
}
