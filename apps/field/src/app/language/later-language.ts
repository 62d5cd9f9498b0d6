import { computed, inject, Injectable } from '@angular/core';
import { FirstWords, INDONESIAN } from './dictionary-id';
import { Language } from './language';
import { LATER_INDONESIAN, LaterWords } from './later-dictionary-id';

export type Dictionary = FirstWords & LaterWords;

const WHOLE_INDONESIAN: Dictionary = { ...INDONESIAN, ...LATER_INDONESIAN };

/** All words of the screens, for the pages that come after the first one. */
@Injectable({ providedIn: 'root' })
export class LaterLanguage {
  private readonly language = inject(Language);
  readonly t = computed(() => this.language.foreign() ?? WHOLE_INDONESIAN);
}
