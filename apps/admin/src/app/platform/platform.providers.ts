import { makeEnvironmentProviders } from '@angular/core';
import type { EnvironmentProviders } from '@angular/core';
import { TitleStrategy } from '@angular/router';
import { LOCALES } from '@ikrar/domain';
import { provideTransloco, provideTranslocoTranspiler } from '@jsverse/transloco';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { provideDictionary } from './language';
import { PageTitle } from './page-title';
import { Transpiler } from './transpiler';
import { provideUiWords } from './ui-words';

/** Language, titles and words, for the app and for its specs alike. */
export function providePlatform(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...LOCALES],
        defaultLang: 'id',
        fallbackLang: 'id',
        missingHandler: { useFallbackTranslation: true },
      },
    }),
    provideTranslocoTranspiler(Transpiler),
    provideDictionary({ id, en }),
    provideUiWords(),
    { provide: TitleStrategy, useExisting: PageTitle },
  ]);
}
