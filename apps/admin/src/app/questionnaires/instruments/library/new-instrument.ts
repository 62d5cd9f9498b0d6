import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { InstrumentBeginnings } from './instrument-beginnings';

/** Begins a questionnaire: named first, then written. */
@Component({
  selector: 'ikrar-new-instrument',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button matButton="filled" type="button" (click)="begin()">
      <ui-icon name="plus" />{{ t('instruments.new') }}
    </button>
  `,
})
export class NewInstrument {
  protected readonly t = translator();
  private readonly beginnings = inject(InstrumentBeginnings);

  protected async begin(): Promise<void> {
    await this.beginnings.ask({
      heading: this.t('instruments.new'),
      about: { title: '', purpose: 'knowledge' },
      source: { content: { items: [] } },
    });
  }
}
