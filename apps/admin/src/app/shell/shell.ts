import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Dialogs, Icon } from '@ikrar/ui';
import { distinctUntilChanged, filter, map, skip } from 'rxjs';
import { BuiltPlaces } from '../platform/built-places';
import { FirstScreen } from '../platform/first-screen';
import { translator } from '../platform/language';
import { Session } from '../platform/session/session';
import { AccountMenu } from './account-menu';
import { PLACES, PLACES_ON_A_PHONE } from './navigation';
import type { SearchTarget } from './search/search-groups';
import { SearchShortcut } from './search/search-shortcut';

/** The frame of every signed-in page: left rail, or a bar at the foot of a phone, and the page itself. */
@Component({
  selector: 'ikrar-shell',
  imports: [
    AccountMenu,
    Icon,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  protected readonly t = translator();
  protected readonly session = inject(Session);
  private readonly built = inject(BuiltPlaces);
  private readonly first = inject(FirstScreen);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  protected readonly shortcut = inject(SearchShortcut);
  private searching = false;
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');

  protected readonly travelling = computed(() => this.router.currentNavigation() !== null);
  protected readonly places = computed(() => {
    const own = this.first.own();
    return PLACES.filter(({ path, permissions }) => {
      const replaced = path === '' && own !== null;
      return !replaced && this.built.has(path) && this.session.can(...permissions);
    });
  });
  protected readonly main = computed(() => this.places().filter((place) => place.group === undefined));
  protected readonly network = computed(() => this.places().filter((place) => place.group === 'network'));
  protected readonly onPhone = computed(() => {
    const places = this.places();
    return places.length <= PLACES_ON_A_PHONE + 1 ? places : places.slice(0, PLACES_ON_A_PHONE);
  });
  protected readonly behindMore = computed(() => this.places().slice(this.onPhone().length));
  /** The page that is open has its place behind "more". */
  protected readonly beyondFoot = computed(() => {
    const open = this.router.lastSuccessfulNavigation()?.finalUrl?.toString() ?? '';
    return this.behindMore().some(({ path }) => open.startsWith(`/${path}`));
  });
  protected readonly beforeNetwork = computed(() => this.main().filter(({ id }) => !AFTER_NETWORK.has(id)));
  protected readonly afterNetwork = computed(() => this.main().filter(({ id }) => AFTER_NETWORK.has(id)));

  constructor() {
    this.shortcut.listen(() => void this.search());
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split(/[?#]/)[0]),
        distinctUntilChanged(),
        skip(1),
        takeUntilDestroyed(),
      )
      // Another page: the keyboard and the screen reader start at its top.
      .subscribe(() => this.toContent());
  }

  /** The box is loaded when somebody first looks for something. */
  protected async search(): Promise<void> {
    if (this.searching) return;
    this.searching = true;
    try {
      const { SearchBox } = await import('./search/search-box');
      const target = await this.dialogs.open<SearchTarget>(SearchBox, {
        ariaLabel: this.t('shell.search.label'),
        panelClass: 'search-panel',
        position: { top: '10dvh' },
        width: 'min(640px, 100vw)',
        maxWidth: '100vw',
      });
      if (target) await this.router.navigate([...target.path], { queryParams: target.query });
    } finally {
      this.searching = false;
    }
  }

  protected toContent(): void {
    this.content().nativeElement.focus();
  }
}

const AFTER_NETWORK: ReadonlySet<string> = new Set(['impact', 'settings']);
