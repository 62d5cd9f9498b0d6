import { computed, inject, Injectable, signal } from '@angular/core';
import { Api, changeAccount, getSession, signIn, signOut, switchMembership } from '@ikrar/api-client';
import type { SessionDetail, SignInBody } from '@ikrar/api-client';
import { can } from '@ikrar/domain';
import type { Locale, Permission } from '@ikrar/domain';
import { Language } from '../language';
import { problemOf } from '../problem';

/** Who is signed in, and as what. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly detail = signal<SessionDetail | null>(null);
  private loading: Promise<SessionDetail | null> | null = null;

  readonly current = this.detail.asReadonly();
  readonly membership = computed(() => this.detail()?.membership ?? null);

  /** Whether the role holds one of the verbs. Which rows it reaches, the server decides. */
  can(...permissions: readonly Permission[]): boolean {
    const role = this.membership()?.role;
    return role !== undefined && permissions.some((permission) => can(role, permission));
  }

  /** Asks the server once; later calls answer with what is known. */
  load(): Promise<SessionDetail | null> {
    this.loading ??= this.fetch().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  async signIn(body: SignInBody): Promise<SessionDetail> {
    return this.accept(await this.api.invoke(signIn, { body }));
  }

  async signOut(): Promise<void> {
    await this.api.invoke(signOut, {});
    this.forget();
  }

  async switchTo(membershipId: string): Promise<SessionDetail> {
    return this.accept(await this.api.invoke(switchMembership, { body: { membershipId } }));
  }

  /** Shown at once, and kept on the account for the next machine. */
  async speak(locale: Locale): Promise<void> {
    this.language.follow(locale);
    await this.api.invoke(changeAccount, { body: { locale } });
    this.detail.update((detail) => detail && { ...detail, account: { ...detail.account, locale } });
  }

  /** A session that another page has opened: an accepted invitation, the first set-up. */
  accept(detail: SessionDetail): SessionDetail {
    this.detail.set(detail);
    this.language.follow(detail.account.locale);
    this.loading = Promise.resolve(detail);
    return detail;
  }

  /** The server no longer knows us; the next `load` answers null without asking. */
  forget(): void {
    this.detail.set(null);
    this.language.follow(null);
    this.loading = Promise.resolve(null);
  }

  private async fetch(): Promise<SessionDetail | null> {
    try {
      return this.accept(await this.api.invoke(getSession, {}));
    } catch (error) {
      if (problemOf(error).status === 401) return null;
      throw error;
    }
  }
}
