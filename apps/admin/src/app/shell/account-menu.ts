import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  runInInjectionContext,
} from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router } from '@angular/router';
import { LOCALES } from '@ikrar/domain';
import type { Locale } from '@ikrar/domain';
import { Icon, Notices } from '@ikrar/ui';
import { Appearance, THEMES } from '../platform/appearance';
import { Language, translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';
import { BEFORE_SIGN_OUT } from '../platform/session/before-sign-out';
import { Session } from '../platform/session/session';
import { SearchShortcut } from './search/search-shortcut';

/** Who is signed in, as what, in which language and light; and the way out. */
@Component({
  selector: 'ikrar-account-menu',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountMenu {
  protected readonly t = translator();
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly appearance = inject(Appearance);
  protected readonly shortcut = inject(SearchShortcut);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly problems = inject(ProblemTexts);
  private readonly injector = inject(Injector);
  private readonly beforeSignOut = inject(BEFORE_SIGN_OUT);

  protected readonly languages = LOCALES;
  protected readonly themes = THEMES;
  protected readonly initials = computed(() => {
    const words = this.session.current()?.account.displayName.split(/\s+/) ?? [];
    return [words[0], words.length > 1 ? words.at(-1) : undefined]
      .map((word) => word?.charAt(0).toUpperCase() ?? '')
      .join('');
  });

  protected async switchTo(membershipId: string): Promise<void> {
    if (membershipId === this.session.membership()?.id) return;
    await this.attempt(async () => {
      const { membership } = await this.session.switchTo(membershipId);
      // Another organisation is another desk: the page is left, so that nothing of it stays.
      await this.router.navigateByUrl('/switching', { skipLocationChange: true });
      await this.router.navigateByUrl('/');
      this.notices.say(this.t('shell.switched', { name: membership.organisationName }));
    });
  }

  protected speak(language: Locale): Promise<void> {
    return this.attempt(() => this.session.speak(language));
  }

  protected async signOut(): Promise<void> {
    await this.attempt(async () => {
      for (const load of this.beforeSignOut) {
        const step = await load();
        if (!(await runInInjectionContext(this.injector, step))) return;
      }
      await this.session.signOut();
      await this.router.navigateByUrl('/sign-in');
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.notices.warn(this.problems.of(error));
    }
  }
}
