import { computed, inject, Injectable, signal } from '@angular/core';
import { PhoneStore } from '../store/phone-store';
import type { Change } from '../store/store';
import type { Language as Code, Localised } from '../transport/public-api-types';
import { FirstWords, INDONESIAN } from './dictionary-id';
import type { Dictionary } from './later-language';

const KEY = 'language';

/** The change after which the phone has no language of anybody. */
export const LANGUAGE_TRACE: Change = { shelf: 'cache', key: KEY };

/** The language of the screens; the phone keeps the choice until the next participant. */
@Injectable({ providedIn: 'root' })
export class Language {
  readonly code = signal<Code>('id');
  /** The dictionary of the language spoken, unless it is Indonesian; that one comes in two pieces. */
  readonly foreign = signal<Dictionary | undefined>(undefined);
  readonly t = computed<FirstWords>(() => this.foreign() ?? INDONESIAN);
  private readonly store = inject(PhoneStore);

  async resume(): Promise<void> {
    const code = await this.store.get<Code>('cache', KEY);
    if (code) await this.speak(code);
  }

  async toggle(): Promise<void> {
    await this.speak(this.code() === 'id' ? 'en' : 'id');
    await this.store.write([{ shelf: 'cache', key: KEY, value: this.code() }]);
  }

  async forget(): Promise<void> {
    await this.speak('id');
    await this.store.write([LANGUAGE_TRACE]);
  }

  /** English is not part of the first load; brought once, it stays with the open page. */
  async bring(): Promise<void> {
    await this.english();
  }

  /** Written in Indonesian alone, though another language is spoken. */
  lacks(text: Localised): boolean {
    return !text[this.code()];
  }

  pick(text: Localised): string {
    return text[this.code()] || text.id;
  }

  private async speak(code: Code): Promise<void> {
    const foreign = code === 'id' ? undefined : await this.english();
    if (code !== 'id' && !foreign) return;
    this.foreign.set(foreign);
    this.code.set(code);
    document.documentElement.lang = code;
  }

  /** Undefined when it cannot be had without signal: then the screen stays as it is. */
  private english(): Promise<Dictionary | undefined> {
    return import('./dictionary-en').then(
      ({ ENGLISH }) => ENGLISH,
      () => undefined,
    );
  }
}
