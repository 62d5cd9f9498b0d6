import { HELP_SERVICES, HelpService } from '@ikrar/domain';
import { Component, computed, inject, signal } from '@angular/core';
import { CurrentEvent } from '../event/current-event';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import { HelpChannels } from './help-channels';
import { HelpPlace, shownChannels } from './shown-channels';
import { sourceDate } from './source-date';

/** Where to turn to. Nothing is asked, counted or recorded here. */
@Component({
  selector: 'ikrar-help-page',
  imports: [FocusOnShow],
  templateUrl: './help-page.html',
})
export class HelpPage {
  readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  readonly page = inject(Place);
  readonly channels = inject(HelpChannels);
  private readonly current = inject(CurrentEvent);

  readonly place = signal<HelpPlace>('any');
  readonly service = signal<HelpService | 'any'>('any');
  readonly area = computed(() => this.current.event()?.areaCode ?? null);
  readonly places = computed<HelpPlace[]>(() =>
    this.area() ? ['any', 'here', 'abroad'] : ['any', 'abroad'],
  );
  readonly services: readonly (HelpService | 'any')[] = ['any', ...HELP_SERVICES];
  readonly offices = computed(() =>
    shownChannels(this.channels.items() ?? [], {
      place: this.place(),
      area: this.area(),
      service: this.service(),
    }),
  );

  choosePlace(index: number): void {
    this.place.set(this.places()[index] ?? 'any');
  }

  chooseService(index: number): void {
    this.service.set(this.services[index] ?? 'any');
  }

  date(date: string): string {
    return sourceDate(date, this.language.code());
  }
}
