/**
 * Every text of a screen comes from a dictionary: `<feature>/i18n/id.json` and `en.json`, Indonesian first.
 *
 * A feature adds its own in its routes file; both languages travel in the feature's own chunk, so switching
 * costs no request and works with no signal:
 *
 *   import en from './i18n/en.json';
 *   import id from './i18n/id.json';
 *   export const ROUTES: Routes = [{ path: '', providers: [provideDictionary({ id, en })], children: […] }];
 *
 * The file's one root is the feature's folder in camel case; a second root, `problems`, may hold the texts of
 * the API's problem codes that only this feature meets. A key missing in English does not compile; a key that
 * no dictionary holds, or that no screen uses, fails `dictionaries.spec.ts`.
 *
 *   protected readonly t = translator();          // in the class
 *   {{ t('events.title') }}                       // in the template, follows the language by itself
 *   {{ t('events.count', { count: n }) }}         // "count": { "one": "{{count}} event", "other": "{{count}} events" }
 */
import { DOCUMENT, effect, inject, Injectable, provideEnvironmentInitializer, signal } from '@angular/core';
import type { EnvironmentProviders } from '@angular/core';
import { LOCALES } from '@ikrar/domain';
import type { Locale } from '@ikrar/domain';
import { TranslocoService } from '@jsverse/transloco';
import type { Translation } from '@jsverse/transloco';
import { remembered } from './remembered';

export type Params = Readonly<Record<string, string | number>>;
export type Translate = (key: string, params?: Params) => string;

const NUMBERS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat('id-ID'),
  en: new Intl.NumberFormat('en-GB'),
};
const PLURALS = new Intl.PluralRules('en');

@Injectable({ providedIn: 'root' })
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly choice = remembered<Locale>('ikrar.language', LOCALES);

  /** What the account of whoever is signed in says; it goes with the person from machine to machine. */
  private readonly ofAccount = signal<Locale | null>(null);

  readonly current = () => this.transloco.activeLang() as Locale;

  constructor() {
    const document = inject(DOCUMENT);
    effect(() => {
      const language = this.ofAccount() ?? this.choice.value() ?? 'id';
      this.transloco.setActiveLang(language);
      document.documentElement.lang = language;
    });
  }

  /** What somebody chose in this browser before signing in. */
  choose(language: Locale): void {
    this.choice.set(language);
  }

  /** From signing in to signing out (null) the account leads. */
  follow(account: Locale | null): void {
    this.ofAccount.set(account);
  }

  readonly t: Translate = (key, params) => this.say(this.current(), key, params);

  /** The same in one language whatever is shown, for a document in the other one. */
  in(language: Locale): Translate {
    return (key, params) => this.say(language, key, params);
  }

  /** The text of the first key that exists; for codes that come from the server. */
  firstOf(keys: readonly string[], params?: Params): string {
    const language = this.current();
    return this.t(keys.find((key) => this.has(key, language)) ?? keys.at(-1) ?? '', params);
  }

  add(dictionary: Dictionary): void {
    for (const language of LOCALES) {
      this.transloco.setTranslation(dictionary[language], language, { emitChange: false });
    }
  }

  private say(language: Locale, key: string, params?: Params): string {
    const count = params?.['count'];
    if (typeof count !== 'number') return this.transloco.translate(key, params, language);
    const form = language === 'id' ? 'other' : PLURALS.select(count) === 'one' ? 'one' : 'other';
    const shown = { ...params, count: NUMBERS[language].format(count) };
    const plural = this.has(`${key}.${form}`, language) ? `${key}.${form}` : `${key}.other`;
    return this.transloco.translate(this.has(plural, language) ? plural : key, shown, language);
  }

  private has(key: string, language: Locale): boolean {
    return typeof this.transloco.getTranslation(language)[key] === 'string';
  }
}

export interface Dictionary<Texts extends Translation = Translation> {
  readonly id: Texts;
  readonly en: NoInfer<Texts>;
}

/** Makes a feature's texts known before its first page shows. */
export function provideDictionary<Texts extends Translation>(
  dictionary: Dictionary<Texts>,
): EnvironmentProviders {
  return provideEnvironmentInitializer(() => inject(Language).add(dictionary));
}

/** The function that turns a key into a text; call it while a class is being built. */
export function translator(): Translate {
  return inject(Language).t;
}
