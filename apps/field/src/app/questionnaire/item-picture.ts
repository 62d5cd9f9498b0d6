import { Component, computed, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import { CurrentEvent } from '../event/current-event';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import type { PublicItem } from '../transport/public-api-types';
import { Pictures } from './pictures';

/** The picture of a question in a frame of its own size, so that nothing jumps when it comes. */
@Component({
  selector: 'ikrar-item-picture',
  template: `
    <div class="picture">
      @if (source(); as shown) {
        <img [src]="shown" [alt]="t().questionnaire.pictureOf(language.pick(item().text))" />
      } @else {
        <p class="hint">{{ t().questionnaire.pictureMissing }}</p>
      }
    </div>
  `,
})
export class ItemPicture {
  readonly item = input.required<PublicItem>();
  readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  private readonly current = inject(CurrentEvent);
  private readonly pictures = inject(Pictures);
  readonly source = computed(() => this.pictures.source(this.item().picture ?? ''));

  constructor() {
    const bring = (): void => {
      const { picture } = this.item();
      if (picture) void this.pictures.bring(this.current.joinCode(), picture);
    };
    effect(() => {
      this.item();
      untracked(bring);
    });
    addEventListener('online', bring);
    inject(DestroyRef).onDestroy(() => removeEventListener('online', bring));
  }
}
