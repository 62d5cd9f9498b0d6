import { inject } from '@angular/core';
import type { Provider } from '@angular/core';
import { UI_TEXTS, type UiTexts } from '@ikrar/ui';
import { Language, type Params } from './language';

/** The few words of libs/ui, in the language of the moment. */
export function provideUiWords(): Provider {
  return {
    provide: UI_TEXTS,
    useFactory: () => {
      const language = inject(Language);
      const t = (word: string) => language.t(`platform.ui.${word}`);
      return (): UiTexts => ({
        retry: t('retry'),
        cancel: t('cancel'),
        close: t('close'),
        undo: t('undo'),
        copy: t('copy'),
        copied: t('copied'),
        clear: t('clear'),
        remove: t('remove'),
        loading: t('loading'),
        showTable: t('showTable'),
        showChart: t('showChart'),
        saveSvg: t('saveSvg'),
        savePng: t('savePng'),
        pngFailed: t('pngFailed'),
        discardTitle: t('discardTitle'),
        discardText: t('discardText'),
        discard: t('discard'),
        keepEditing: t('keepEditing'),
        showPassword: t('showPassword'),
        hidePassword: t('hidePassword'),
        findFirst: t('findFirst'),
        findMore: t('findMore'),
        findNone: t('findNone'),
        findFailed: t('findFailed'),
        clearOf: (label) => language.t('platform.ui.clearOf', { label }),
        fieldError: (code, detail) =>
          language.firstOf(
            [`platform.fieldErrors.${code}`, 'platform.fieldErrors.unknown'],
            typeof detail === 'object' && detail !== null ? (detail as Params) : {},
          ),
      });
    },
  };
}
