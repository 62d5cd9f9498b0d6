import { Component, computed, inject, input } from '@angular/core';
import { sourceDate } from '../help/source-date';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import type { PublicReceiver } from '../transport/public-api-types';

/** The office a duty leads to, and its verified number, one tap away. */
@Component({
  selector: 'ikrar-duty-receiver',
  template: `
    @let office = language.pick(receiver().office);
    <p class="hint">
      {{ t().pledge.receiver }} {{ receiver().area ? office + ', ' + receiver().area : office }}
    </p>
    @if (receiver().channel; as channel) {
      <a class="link" rel="noreferrer" [href]="channel.href">
        {{ t().help.kinds[channel.kind] }} {{ channel.display }} · {{ language.pick(channel.name) }}
      </a>
      <p class="source">{{ language.pick(channel.note) }} {{ source() }}</p>
    } @else {
      <p class="source">{{ t().pledge.inPerson }}</p>
    }
  `,
})
export class DutyReceiver {
  readonly receiver = input.required<PublicReceiver>();
  readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  readonly source = computed(() => {
    const channel = this.receiver().channel;
    return channel
      ? this.t().help.source(channel.sourceName, sourceDate(channel.sourceDate, this.language.code()))
      : '';
  });
}
