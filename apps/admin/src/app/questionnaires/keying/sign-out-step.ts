import { inject } from '@angular/core';
import { Dialogs } from '@ikrar/ui';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session/session';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { SHEET_STORE } from './sheets/sheet-store';

/** Forgets the sheets the server has; what still waits stays, and the person is asked. */
export async function signOutStep(): Promise<boolean> {
  const [language, dialogs, open] = [inject(Language), inject(Dialogs), inject(SHEET_STORE)];
  const accountId = inject(Session).current()?.account.id;
  if (accountId === undefined) return true;
  language.add({ id, en });
  const store = await open();
  const count = await store.countUnsent(accountId);
  const leaves =
    count === 0 ||
    (await dialogs.confirm({
      title: language.t('keying.signOut.title', { count }),
      text: language.t('keying.signOut.text'),
      confirm: language.t('keying.signOut.leave'),
      cancel: language.t('keying.signOut.stay'),
    }));
  if (leaves) await store.clearSent(accountId);
  return leaves;
}
