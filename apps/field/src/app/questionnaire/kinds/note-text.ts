import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../../language/language';
import type { PublicItem } from '../../transport/public-api-types';

/** Something to read; it is not answered. */
@Component({
  selector: 'ikrar-note-text',
  template: `
    <div class="note">
      @for (paragraph of paragraphs(); track $index) {
        <p>{{ paragraph }}</p>
      }
    </div>
  `,
})
export class NoteText {
  readonly item = input.required<PublicItem>();
  private readonly language = inject(Language);
  readonly paragraphs = computed(() => this.language.pick(this.item().text).split(/\n+/));
}
