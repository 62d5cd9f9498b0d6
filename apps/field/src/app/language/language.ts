import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { PhoneStore } from '../store/phone-store';
import type { Language as Code, Localised } from '../transport/public-api-types';
import { ENGLISH } from './dictionary-en';
import { INDONESIAN } from './dictionary-id';

const KEY = 'language';

/** The language of the screens; the phone keeps the choice until the next participant. */
@Injectable({ providedIn: 'root' })
export class Language {
  readonly code = signal<Code>('id');
  readonly t = computed(() => (this.code() === 'id' ? INDONESIAN : ENGLISH));
  private readonly store = inject(PhoneStore);

  constructor() {
    effect(() => (document.documentElement.lang = this.code()));
  }

  async resume(): Promise<void> {
    this.code.set((await this.store.get<Code>('cache', KEY)) ?? 'id');
  }

  async toggle(): Promise<void> {
    this.code.update((code) => (code === 'id' ? 'en' : 'id'));
    await this.store.write([{ shelf: 'cache', key: KEY, value: this.code() }]);
  }

  async forget(): Promise<void> {
    this.code.set('id');
    await this.store.write([{ shelf: 'cache', key: KEY }]);
  }

  pick(text: Localised): string {
    return text[this.code()] || text.id;
  }
}
