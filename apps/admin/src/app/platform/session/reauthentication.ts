import { inject, Injectable, InjectionToken } from '@angular/core';
import { Dialogs } from '@ikrar/ui';
import { Language } from '../language';
import type { Part } from '../part';
import { Session } from './session';

/** The dialog that asks for the password again; loaded when it is first needed. */
export const SIGN_IN_AGAIN = new InjectionToken<() => Promise<Part>>('sign-in-again');

/**
 * A session that ended while somebody was typing must not cost the typed text: the page stays as it is, a
 * dialog asks for the password, and the request that failed is sent again.
 */
@Injectable({ providedIn: 'root' })
export class Reauthentication {
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly language = inject(Language);
  private readonly dialog = inject(SIGN_IN_AGAIN);
  private asking: Promise<boolean> | null = null;

  /** True when the same person is signed in again, in the same organisation. Many requests ask once. */
  ask(): Promise<boolean> {
    this.asking ??= this.open().finally(() => (this.asking = null));
    return this.asking;
  }

  private async open(): Promise<boolean> {
    const before = this.session.current();
    const { component, dictionary } = await this.dialog();
    this.language.add(dictionary);
    await this.dialogs.open<void>(component, { disableClose: true });
    const after = this.session.current();
    if (after === null || before === null) return false;
    return after.account.id === before.account.id && after.membership.id === before.membership.id;
  }
}
